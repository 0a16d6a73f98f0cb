package dev.bulletproof.language.maxent;

/** What each feature says for and against outcomes: sparse rows in three arrays. Immutable. */
final class Weights {
    private final int[] starts;
    private final byte[] outcomes;
    private final double[] values;

    private Weights(int[] starts, byte[] outcomes, double[] values) {
        this.starts = starts;
        this.outcomes = outcomes;
        this.values = values;
    }

    static Weights read(FlatFile file) {
        return new Weights(file.ints(), file.bytes(), file.doubles());
    }

    /** Adds a row to the scores; -1 is the row of an unknown feature. */
    void add(int row, double[] scores) {
        if (row < 0) {
            return;
        }
        for (int i = starts[row]; i < starts[row + 1]; i++) {
            scores[outcomes[i]] += values[i];
        }
    }
}
