package dev.bulletproof.rules;

import java.util.stream.Stream;

/** A kind of check; a rule is a shape with words and figures from its data file. */
@FunctionalInterface
interface Shape {

    /** All that is wrong, in any order. */
    Stream<Hit> check(Scene scene);
}
