package dev.bulletproof.rewrite;

import java.util.stream.Stream;

/** One thing that must not change between an old text and a new one. */
@FunctionalInterface
interface Law {
    Stream<Violation> broken(Claims before, Claims after);
}
