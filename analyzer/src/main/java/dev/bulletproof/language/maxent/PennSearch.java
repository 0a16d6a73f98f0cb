package dev.bulletproof.language.maxent;

import java.util.Arrays;

/** Viterbi's search: the best sequence of tags where each depends on the two before it. Not shared between threads. */
final class PennSearch {
    /** Sums of some hundred numbers are sure to be nearer than this. */
    private static final double ROUNDING = 1e-6;

    private final PennModel model;
    private final PennScores[] scores;
    private final byte[][] possible;
    private final byte[] outside;

    PennSearch(PennModel model, PennWords words) {
        this.model = model;
        this.scores = new PennScores[words.size()];
        this.possible = new byte[words.size()][];
        for (int i = 0; i < possible.length; i++) {
            scores[i] = new PennScores(model, words, i);
            possible[i] = words.at(i).tags();
        }
        this.outside = new byte[] {(byte) model.tagCount()};
    }

    /** The best tag of each word. */
    int[] best() {
        double least = greedy() - ROUNDING;
        double[] reached = {0};
        int[][] came = new int[possible.length][];
        for (int at = 0; at < possible.length; at++) {
            came[at] = new int[tags(at - 1).length * tags(at).length];
            reached = step(at, reached, least, came[at]);
        }
        return traced(came, largest(reached));
    }

    /** From the scores of pairs of tags that end before a word to those that end at it; {@code came} says from where. */
    private double[] step(int at, double[] before, double least, int[] came) {
        byte[] second = tags(at - 2);
        byte[] first = tags(at - 1);
        byte[] here = tags(at);
        double[] reached = new double[came.length];
        Arrays.fill(reached, Double.NEGATIVE_INFINITY);
        for (int a = 0; a < second.length; a++) {
            for (int b = 0; b < first.length; b++) {
                if (before[a * first.length + b] < least) {
                    continue;
                }
                TagPair pair = model.pair(second[a], first[b]);
                double reach = before[a * first.length + b] + scores[at].norm(pair);
                for (int c = 0; c < here.length; c++) {
                    double sum = reach + scores[at].after(pair, here[c]);
                    if (sum > reached[b * here.length + c]) {
                        reached[b * here.length + c] = sum;
                        came[b * here.length + c] = a;
                    }
                }
            }
        }
        return reached;
    }

    /**
     * The score of the sentence where each tag is the best after the two chosen before it. No logarithm of a probability
     * is above 0, so what is below this score in the middle of the sentence is no part of the best sequence.
     */
    private double greedy() {
        int beforeLast = outside[0];
        int last = outside[0];
        double score = 0;
        for (int at = 0; at < possible.length; at++) {
            TagPair pair = model.pair(beforeLast, last);
            int best = possible[at][0];
            for (byte tag : possible[at]) {
                best = scores[at].after(pair, tag) > scores[at].after(pair, best) ? tag : best;
            }
            score += scores[at].norm(pair) + scores[at].after(pair, best);
            beforeLast = last;
            last = best;
        }
        return score;
    }

    private int[] traced(int[][] came, int last) {
        int[] best = new int[possible.length];
        int pair = last;
        for (int at = possible.length - 1; at >= 0; at--) {
            int here = tags(at).length;
            best[at] = tags(at)[pair % here];
            pair = came[at][pair] * tags(at - 1).length + pair / here;
        }
        return best;
    }

    private byte[] tags(int at) {
        return at < 0 ? outside : possible[at];
    }

    private static int largest(double[] values) {
        int largest = 0;
        for (int i = 1; i < values.length; i++) {
            largest = values[i] > values[largest] ? i : largest;
        }
        return largest;
    }
}
