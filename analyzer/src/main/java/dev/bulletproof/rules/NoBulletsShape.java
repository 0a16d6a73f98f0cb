package dev.bulletproof.rules;

import dev.bulletproof.model.Severity;
import java.util.Map;
import java.util.stream.Stream;

/** A résumé that was read and has not one bullet. */
final class NoBulletsShape implements Shape {

    @Override
    public Stream<Hit> check(Scene scene) {
        boolean read = scene.resume().problems().stream().noneMatch(problem -> problem.severity() == Severity.ERROR);
        return read && scene.facts().isEmpty() ? Stream.of(Hit.at("the whole résumé", Map.of())) : Stream.empty();
    }
}
