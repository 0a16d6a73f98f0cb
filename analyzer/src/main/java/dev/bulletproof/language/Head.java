package dev.bulletproof.language;

/**
 * The verb that a bullet reports: in "Responsible for managing vendors" it is "managing".
 *
 * @param lemma in the spelling of the text
 * @param tense of the form that stands there
 * @param token index of the verb in {@link Parsed#tokens()}
 */
public record Head(String lemma, Tense tense, int token) {

    /** The form of a verb. */
    public enum Tense {
        PAST,
        PRESENT,
        GERUND,
        BASE
    }
}
