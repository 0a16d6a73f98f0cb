package dev.bulletproof.rules;

import dev.bulletproof.evidence.BulletFacts;
import dev.bulletproof.language.Clause;
import dev.bulletproof.language.Parsed;
import dev.bulletproof.language.Token;
import dev.bulletproof.model.Span;
import dev.bulletproof.rules.Advice.Missing;
import dev.bulletproof.settings.YamlNode;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What was meant to happen, standing where a reader looks for what happened. */
final class PurposeShape implements BulletShape {
    private final Set<String> wishes;
    private final Phrases phrases;

    PurposeShape(YamlNode with) {
        this.wishes = new HashSet<>(with.texts("wishes"));
        this.phrases = Phrases.of(with);
    }

    @Override
    public Stream<Hit> check(BulletFacts facts, Scene scene) {
        if (!facts.evidence().outcomes().isEmpty()) {
            return Stream.empty();
        }
        Optional<Span> clause = purposes(facts.parsed()).findFirst();
        return clause.or(() -> phrases.in(facts.parsed().text()).findFirst()).stream()
                .map(span -> Hit.in(facts, span, new Advice.Question(Missing.OUTCOME)));
    }

    private Stream<Span> purposes(Parsed parsed) {
        return Grammar.clauses(parsed, Set.of(Clause.Kind.PURPOSE))
                .filter(clause -> isWish(parsed, clause))
                .map(Clause::span);
    }

    /** Whether the purpose is an effect to be hoped for, and not just a further act ("met the team to review the plan"). */
    private boolean isWish(Parsed parsed, Clause clause) {
        List<Token> tokens = Grammar.tokens(parsed, clause.span());
        return Grammar.verb(parsed, clause)
                .or(() -> tokens.stream().filter(Grammar::isVerb).findFirst())
                .filter(verb -> wishes.contains(verb.lemma()))
                .isPresent();
    }
}
