package dev.bulletproof.rewrite;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A place for a fact that only the author knows.
 *
 * @param kind what sort of fact
 * @param text as it stands in the stronger form, brackets included
 * @param question in plain words
 * @param hint where to find the answer
 * @param unit of a quantity, absent where there is none
 */
public record Slot(
        Kind kind,
        String text,
        String question,
        String hint,
        @Nullable String unit) {

    /** The sorts of facts. */
    public enum Kind {
        TECHNOLOGY,
        COUNT,
        BASELINE,
        AFTER,
        PERCENT,
        MONEY,
        PERIOD,
        AUDIENCE,
        OUTCOME,
        OWN_PART,
        VERB,
        OBJECT;

        /** The name used in reports. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
