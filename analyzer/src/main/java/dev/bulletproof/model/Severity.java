package dev.bulletproof.model;

import java.util.Locale;

/** How much a finding or problem matters, mildest first. */
public enum Severity {
    SUGGESTION,
    WARNING,
    ERROR;

    /** The name used in reports and on the command line. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
