package dev.bulletproof.settings;

/** Where a configuration starts from. */
public enum Preset {
    /** Every rule but those that are off by default. */
    RECOMMENDED,
    /** As recommended, with every suggestion raised to a warning. */
    STRICT,
    /** Only the rules whose findings hardly anybody disputes. */
    MINIMAL,
    /** No rule: the configuration names those it wants. */
    NONE
}
