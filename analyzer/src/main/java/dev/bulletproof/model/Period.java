package dev.bulletproof.model;

import org.jspecify.annotations.Nullable;

/**
 * When an entry began and ended, as far as its dates tell.
 *
 * @param start absent where unsaid
 * @param end absent where unsaid or still going on
 * @param present whether the text says that it still goes on
 */
public record Period(@Nullable PartialDate start, @Nullable PartialDate end, boolean present) {
    /** Nothing is known. */
    public static final Period UNKNOWN = new Period(null, null, false);
}
