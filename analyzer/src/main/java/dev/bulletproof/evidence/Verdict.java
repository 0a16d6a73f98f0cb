package dev.bulletproof.evidence;

import java.util.Locale;

/** What a bullet is worth as proof, by how many of metric, technology and outcome it shows. */
public enum Verdict {
    /** None of the three: it could stand in anybody's résumé. */
    GENERIC,
    /** One. */
    MIXED,
    /** Two or three. */
    SPECIFIC;

    /** The name used in reports. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
