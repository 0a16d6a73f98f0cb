package dev.bulletproof.rewrite;

import java.util.stream.Stream;

/** No slot may be left unfilled. */
final class SlotLaw implements Law {

    @Override
    public Stream<Violation> broken(Claims before, Claims after) {
        return after.open().isEmpty()
                ? Stream.empty()
                : Stream.of(new Violation(Violation.Kind.UNFILLED_SLOT, after.open()));
    }
}
