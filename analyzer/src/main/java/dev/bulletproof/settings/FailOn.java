package dev.bulletproof.settings;

/** From which severity on a finding makes the run fail. */
public enum FailOn {
    SUGGESTION,
    WARNING,
    ERROR,
    NEVER
}
