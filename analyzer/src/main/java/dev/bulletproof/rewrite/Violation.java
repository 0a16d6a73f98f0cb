package dev.bulletproof.rewrite;

import java.util.Locale;

/**
 * A way in which a new text claims something else than the old one.
 *
 * @param kind which way
 * @param detail the words it is about, as they stand in the texts
 */
public record Violation(Kind kind, String detail) {

    /** The ways in which a text can drift. */
    public enum Kind {
        NUMBER_ADDED,
        NUMBER_DROPPED,
        NUMBER_REBOUND,
        BEFORE_AFTER_SWAPPED,
        BOUND_CHANGED,
        NAME_ADDED,
        NAME_DROPPED,
        CLAIM_ADDED,
        CLAIM_DROPPED,
        OWNERSHIP_CHANGED,
        NEGATION_CHANGED,
        SCOPE_CHANGED,
        PURPOSE_AS_RESULT,
        CAUSE_ADDED,
        DOER_INVENTED,
        OBJECT_CHANGED,
        UNFILLED_SLOT;

        /** The name used in reports. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    @Override
    public String toString() {
        return kind.id() + ": " + detail;
    }
}
