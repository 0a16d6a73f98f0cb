package dev.bulletproof.settings;

/** What a configuration says about a rule. */
public enum Level {
    OFF,
    /** On, with the severity that the rule gives itself. */
    ON,
    SUGGESTION,
    WARNING,
    ERROR
}
