package dev.bulletproof.language.maxent;

import java.util.Arrays;

/** Logarithms of the probabilities of tags in one sentence. Not shared between threads. */
final class PennScores {
    /** What lies so far below the largest term of a sum does not change it. */
    private static final double NEGLIGIBLE = 30;

    private final PennModel model;
    private final PennWords words;
    private final double[] scores;
    private double[] steady = {};
    private int[] capital = {};

    PennScores(PennModel model, PennWords words) {
        this.model = model;
        this.words = words;
        this.scores = new double[model.tagCount()];
    }

    /** Turns to a word: all that does not depend on the tags before it is added up once. */
    void turnTo(int at) {
        double[] alone = new double[scores.length];
        steady = new double[scores.length];
        capital = new int[0];
        model.add(1, words.at(at), alone);
        model.add(0, words.at(at - 1), steady);
        model.add(2, words.at(at + 1), steady);
        if (model.rare(words.at(at))) {
            RareWord looks = new RareWord(model, words, at);
            looks.addLooks(alone);
            looks.addNeighbours(steady);
            capital = looks.capitalRows();
        }
        for (int i = 0; i < steady.length; i++) {
            steady[i] += alone[i];
        }
    }

    /** The scores of all tags after two others; the array is used again. */
    double[] after(int beforeLast, int last) {
        Arrays.fill(scores, 0);
        model.addTags(beforeLast, last, scores);
        for (int row : capital) {
            model.add(row, scores);
        }
        for (int i = 0; i < scores.length; i++) {
            scores[i] += steady[i];
        }
        double sum = logSum(scores);
        for (int i = 0; i < scores.length; i++) {
            scores[i] -= sum;
        }
        return scores;
    }

    private static double logSum(double[] logarithms) {
        int largest = 0;
        for (int i = 1; i < logarithms.length; i++) {
            largest = logarithms[i] > logarithms[largest] ? i : largest;
        }
        double max = logarithms[largest];
        double rest = 0;
        for (int i = 0; i < logarithms.length; i++) {
            if (i != largest && logarithms[i] > max - NEGLIGIBLE) {
                rest += Math.exp(logarithms[i] - max);
            }
        }
        return rest > 0 ? max + Math.log(1 + rest) : max;
    }
}
