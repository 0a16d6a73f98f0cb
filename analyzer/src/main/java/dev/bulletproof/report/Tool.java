package dev.bulletproof.report;

/** Who made a report. */
public final class Tool {
    /** The program's name in every report. */
    public static final String NAME = "bulletproof";

    /** Its version; a test holds it equal to the build's. */
    public static final String VERSION = "0.1.0";

    /** The version of the rules: year and month of the last change to what they find. */
    public static final String RULES_VERSION = "2026.11";

    /** The version of the scoring algorithm. */
    public static final String SCORE_VERSION = "1";

    private Tool() {}
}
