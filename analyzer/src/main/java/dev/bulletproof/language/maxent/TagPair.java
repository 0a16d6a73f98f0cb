package dev.bulletproof.language.maxent;

/**
 * What two tags say about the tag that follows them.
 *
 * @param scores of each tag
 * @param factors the same as factors of a probability
 */
@SuppressWarnings("ArrayRecordComponent") // Compared by nobody, read a hundred times a sentence.
record TagPair(double[] scores, double[] factors) {
    static TagPair of(double[] scores) {
        double[] factors = new double[scores.length];
        for (int i = 0; i < factors.length; i++) {
            factors[i] = Math.exp(scores[i]);
        }
        return new TagPair(scores, factors);
    }
}
