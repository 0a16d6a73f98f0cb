package dev.bulletproof.rules;

import dev.bulletproof.evidence.BulletFacts;
import dev.bulletproof.language.Clause;
import dev.bulletproof.language.Parsed;
import dev.bulletproof.language.Token;
import dev.bulletproof.rules.Advice.Missing;
import dev.bulletproof.settings.YamlNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** "Improved performance" as a plain fact, with neither a number nor a named change. */
final class ImprovementShape implements BulletShape {
    private final Set<String> verbs;
    private final Phrases comparatives;

    ImprovementShape(YamlNode with) {
        this.verbs = new HashSet<>(with.texts("verbs"));
        this.comparatives = Phrases.of(with);
    }

    @Override
    public Stream<Hit> check(BulletFacts facts, Scene scene) {
        boolean measured = !facts.evidence().metrics().isEmpty()
                || !facts.evidence().outcomes().isEmpty();
        return measured ? Stream.empty() : claim(facts.parsed()).map(token -> hit(facts, token));
    }

    private static Hit hit(BulletFacts facts, Token token) {
        return Hit.in(facts, token.span(), new Advice.Question(Missing.BASELINE));
    }

    /** The first word that claims a betterment outside a purpose. */
    private Stream<Token> claim(Parsed parsed) {
        List<Clause> purposes = parsed.clauses().stream()
                .filter(clause -> clause.kind() == Clause.Kind.PURPOSE)
                .toList();
        return parsed.tokens().stream()
                .filter(this::isClaim)
                .filter(token ->
                        purposes.stream().noneMatch(clause -> clause.span().overlaps(token.span())))
                .limit(1);
    }

    private boolean isClaim(Token token) {
        return (Grammar.isVerb(token) && !token.tag().equals("VB") && verbs.contains(token.lemma()))
                || comparatives.matches(token.text());
    }
}
