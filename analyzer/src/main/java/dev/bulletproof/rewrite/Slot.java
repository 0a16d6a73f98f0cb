package dev.bulletproof.rewrite;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
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

    private static final Pattern NUMBERED_RESULT = Pattern.compile("\\[\\p{Ll}+ing .*\\bN\\b.*]");

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

    /** The question to put where no number applies: what came of it instead; absent where nothing but a number fits. */
    public Optional<Slot> consequence() {
        return NUMBERED_RESULT.matcher(text).matches()
                ? Optional.of(new Slot(
                        Kind.OUTCOME,
                        text,
                        "Without a number, then: what was different afterwards, and for whom?",
                        "Name the thing that stopped, started or became possible.",
                        null))
                : Optional.empty();
    }
}
