package dev.bulletproof.rules;

import dev.bulletproof.evidence.BulletFacts;
import dev.bulletproof.settings.YamlNode;
import java.util.stream.Stream;

final class DutyListShape implements BulletShape {
    DutyListShape(YamlNode with) {}

    @Override
    public Stream<Hit> check(BulletFacts facts, Scene scene) {
        return Stream.empty();
    }
}
