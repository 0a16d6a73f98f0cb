package dev.bulletproof.rules;

import dev.bulletproof.evidence.BulletFacts;
import dev.bulletproof.model.Span;
import dev.bulletproof.settings.YamlNode;
import java.util.stream.Stream;

/** Words that should not stand there. */
final class PhraseShape implements BulletShape {
    private final Phrases phrases;
    private final AdviceKind advice;

    PhraseShape(YamlNode with) {
        this.phrases = Phrases.of(with);
        this.advice = AdviceKind.of(with);
    }

    @Override
    public Stream<Hit> check(BulletFacts facts, Scene scene) {
        return phrases.in(facts.parsed().text()).map(span -> Hit.in(facts, span, adviceAt(facts, span)));
    }

    private Advice adviceAt(BulletFacts facts, Span span) {
        return advice.at(facts.parsed(), span);
    }
}
