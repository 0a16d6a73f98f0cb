package dev.bulletproof.rules;

import dev.bulletproof.evidence.BulletFacts;
import dev.bulletproof.evidence.Verdict;
import dev.bulletproof.language.Clause;
import dev.bulletproof.language.Head;
import dev.bulletproof.language.Parsed;
import dev.bulletproof.language.Token;
import dev.bulletproof.model.Span;
import dev.bulletproof.rules.Advice.Missing;
import dev.bulletproof.settings.YamlNode;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** "Improved performance" as a plain fact, with neither a number nor a named change. */
final class ImprovementShape implements BulletShape {
    private final Blanks blanks = Blanks.load();
    private final Set<String> verbs;
    private final Phrases phrases;

    ImprovementShape(YamlNode with) {
        this.verbs = new HashSet<>(with.texts("verbs"));
        this.phrases = Phrases.of(with);
    }

    @Override
    public Stream<Hit> check(BulletFacts facts, Scene scene) {
        boolean open = facts.verdict() == Verdict.GENERIC
                && blanks.in(facts.parsed().text()).isEmpty();
        return open
                ? Stream.concat(claim(facts.parsed()), phrase(facts)).limit(1).map(span -> hit(facts, span))
                : Stream.empty();
    }

    private static Hit hit(BulletFacts facts, Span span) {
        return Hit.in(facts, span, new Advice.Question(Missing.BASELINE));
    }

    private Stream<Span> phrase(BulletFacts facts) {
        Parsed parsed = facts.parsed();
        return phrases.in(parsed.text()).filter(span -> !isPurpose(parsed, span));
    }

    private static boolean isPurpose(Parsed parsed, Span span) {
        return Grammar.clauses(parsed, Set.of(Clause.Kind.PURPOSE))
                .anyMatch(clause -> clause.span().overlaps(span));
    }

    /** The words that claim a betterment outside a purpose. */
    private Stream<Span> claim(Parsed parsed) {
        Head head = parsed.head();
        int reported = head == null ? -1 : head.token();
        return IntStream.range(0, parsed.tokens().size())
                .filter(i -> isClaim(parsed.tokens().get(i), i == reported))
                .mapToObj(i -> parsed.tokens().get(i).span())
                .filter(span -> !isPurpose(parsed, span));
    }

    /** An inflected form is a claim, whatever its tag ("resulting in improved quality"); a bare one only as the verb reported. */
    private boolean isClaim(Token token, boolean reported) {
        boolean inflected = !Grammar.isNoun(token)
                && !token.tag().equals("VB")
                && !token.text().equalsIgnoreCase(token.lemma());
        return (inflected || reported) && verbs.contains(token.lemma().toLowerCase(Locale.ROOT));
    }
}
