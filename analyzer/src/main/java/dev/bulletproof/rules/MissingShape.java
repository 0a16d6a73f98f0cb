package dev.bulletproof.rules;

import dev.bulletproof.evidence.BulletFacts;
import dev.bulletproof.evidence.Evidence;
import dev.bulletproof.model.Span;
import dev.bulletproof.rules.Advice.Missing;
import dev.bulletproof.settings.YamlNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A dimension of evidence that a bullet does not have. */
final class MissingShape implements BulletShape {
    private final Missing dimension;

    MissingShape(YamlNode with) {
        this.dimension = with.get("dimension").choice(Missing.class);
    }

    @Override
    public Stream<Hit> check(BulletFacts facts, Scene scene) {
        return shown(facts.evidence()).isEmpty()
                ? Stream.of(Hit.whole(facts, new Advice.Question(dimension), Map.of()))
                : Stream.empty();
    }

    private List<Span> shown(Evidence evidence) {
        return dimension == Missing.METRIC ? evidence.metrics() : evidence.outcomes();
    }
}
