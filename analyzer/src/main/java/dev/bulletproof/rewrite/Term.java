package dev.bulletproof.rewrite;

/**
 * A word or number of a text as it is compared.
 *
 * @param key what is compared: spelling, inflection and number format evened out
 * @param surface as it stands in the evened-out text
 * @param kind what it is to the comparison
 */
record Term(String key, String surface, Kind kind) {
    /** What a term is to the comparison. */
    enum Kind {
        NUMBER,
        BOUND,
        NEGATION,
        SCOPE,
        CONTENT,
        FUNCTION,
        BREAK
    }

    boolean is(Kind other) {
        return kind == other;
    }

    boolean counts() {
        return kind != Kind.FUNCTION && kind != Kind.BREAK;
    }

    boolean looksLikeName() {
        return !surface.isEmpty() && surface.chars().anyMatch(Character::isUpperCase);
    }
}
