package dev.bulletproof.rules;

import dev.bulletproof.evidence.BulletFacts;
import dev.bulletproof.language.Clause.Kind;
import dev.bulletproof.language.Parsed;
import dev.bulletproof.rules.Advice.Missing;
import dev.bulletproof.settings.YamlNode;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** An opener that leaves open which part of the work was the author's. */
final class ShareShape implements BulletShape {
    private final Phrases openers;
    private final Phrases served;

    ShareShape(YamlNode with) {
        this.openers = Phrases.of(with.texts("openers"));
        this.served = Phrases.of(with.texts("served"));
    }

    @Override
    public Stream<Hit> check(BulletFacts facts, Scene scene) {
        return starts(facts.parsed())
                .mapToObj(start -> openers.at(facts.parsed().text(), start)
                        .filter(span -> served.at(facts.parsed().text(), start).isEmpty()))
                .flatMap(Optional::stream)
                .limit(1)
                .map(span -> Hit.in(facts, span, new Advice.Question(Missing.OWN_PART)));
    }

    /** Where the author's acts begin: the bullet, what "I" did, and each further verb and sentence. */
    private static IntStream starts(Parsed parsed) {
        int author = Grammar.author(parsed);
        int after =
                author == 0 ? 0 : Math.min(parsed.text().length(), parsed.text().indexOf(' ', author) + 1);
        IntStream further = Grammar.clauses(parsed, Set.of(Kind.COORDINATED))
                .filter(clause -> clause.verb() >= 0
                        && parsed.tokens().get(clause.verb()).span().start()
                                == clause.span().start())
                .mapToInt(clause -> clause.span().start());
        return IntStream.concat(IntStream.of(0, author, after).distinct(), further);
    }
}
