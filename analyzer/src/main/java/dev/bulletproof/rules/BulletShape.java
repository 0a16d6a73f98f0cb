package dev.bulletproof.rules;

import dev.bulletproof.evidence.BulletFacts;
import java.util.stream.Stream;

/** A check that looks at one bullet at a time. */
interface BulletShape extends Shape {

    /** All that is wrong with one bullet. */
    Stream<Hit> check(BulletFacts facts, Scene scene);

    @Override
    default Stream<Hit> check(Scene scene) {
        return scene.facts().stream().flatMap(facts -> check(facts, scene));
    }
}
