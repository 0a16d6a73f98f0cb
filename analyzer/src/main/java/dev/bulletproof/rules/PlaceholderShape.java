package dev.bulletproof.rules;

import dev.bulletproof.evidence.BulletFacts;
import dev.bulletproof.rules.Advice.Missing;
import java.util.stream.Stream;

/** A blank of a template that nobody filled in. */
final class PlaceholderShape implements BulletShape {
    private final Blanks blanks = Blanks.load();

    @Override
    public Stream<Hit> check(BulletFacts facts, Scene scene) {
        return blanks.in(facts.parsed().text()).stream()
                .map(span -> Hit.in(facts, span, new Advice.Question(Missing.PLACEHOLDER)));
    }
}
