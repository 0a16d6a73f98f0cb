package dev.bulletproof.rules;

import dev.bulletproof.evidence.BulletFacts;
import dev.bulletproof.language.Head;
import dev.bulletproof.language.Opener;
import dev.bulletproof.language.Parsed;
import dev.bulletproof.model.Span;
import dev.bulletproof.rules.Advice.Missing;
import dev.bulletproof.rules.Advice.Repair;
import dev.bulletproof.settings.YamlNode;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** An opener that says what the job was rather than what was done; where a real verb follows it, that verb can lead. */
final class SoftOpenerShape implements BulletShape {
    /** In tokens. */
    private static final int LONGEST = 4;

    private static final Set<String> BETWEEN = Set.of("RB", "JJ", "VBN");

    private final Phrases afterPronoun;
    private final Phrases beforeTheAct;

    SoftOpenerShape(YamlNode with) {
        this.afterPronoun = Phrases.of(with);
        this.beforeTheAct = Phrases.of(with.texts("opens"));
    }

    @Override
    public Stream<Hit> check(BulletFacts facts, Scene scene) {
        Parsed parsed = facts.parsed();
        boolean soft = parsed.opener() == Opener.SOFT
                || (parsed.opener() == Opener.PRONOUN
                        && afterPronoun
                                .at(parsed.text(), Grammar.author(parsed))
                                .isPresent());
        return soft ? Stream.of(hit(facts)) : before(facts).stream();
    }

    /** "Managed to trace", "Held responsibility for signing off": a verb that says little before the one that tells. */
    private Optional<Hit> before(BulletFacts facts) {
        return facts.parsed().opener() == Opener.STRONG || facts.parsed().opener() == Opener.NOUN
                ? beforeTheAct
                        .at(facts.parsed().text(), 0)
                        .map(span -> Hit.in(facts, span, new Advice.Edit(Repair.DROP_SOFT_OPENER, span)))
                : Optional.empty();
    }

    private static Hit hit(BulletFacts facts) {
        Parsed parsed = facts.parsed();
        Head head = parsed.head();
        int verb = head == null ? 0 : parsed.tokens().get(head.token()).span().start();
        if (verb > 0 && Grammar.author(parsed) == 0) {
            Span before =
                    new Span(0, parsed.text().substring(0, verb).stripTrailing().length());
            return Hit.in(facts, before, new Advice.Edit(Repair.DROP_SOFT_OPENER, before));
        }
        return Hit.in(facts, phrase(parsed), new Advice.Question(Missing.VERB));
    }

    /** From the first word to the preposition that belongs to it: "Worked closely with". */
    private static Span phrase(Parsed parsed) {
        return parsed.tokens().stream()
                .limit(LONGEST)
                .skip(1)
                .dropWhile(token -> BETWEEN.contains(token.tag()))
                .limit(1)
                .filter(token -> token.tag().equals("IN"))
                .findFirst()
                .map(preposition -> new Span(0, preposition.span().end()))
                .orElseGet(() -> parsed.tokens().get(0).span());
    }
}
