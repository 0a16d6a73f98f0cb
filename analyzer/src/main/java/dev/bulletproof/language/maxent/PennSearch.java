package dev.bulletproof.language.maxent;

import java.util.Arrays;

/** Viterbi's search: the best sequence of tags where each depends on the two before it. Not shared between threads. */
final class PennSearch {
    private final PennModel model;
    private final PennScores scores;
    private final byte[][] possible;
    private final byte[] outside;

    PennSearch(PennModel model, PennWords words) {
        this.model = model;
        this.scores = new PennScores(model, words);
        this.possible = new byte[words.size()][];
        for (int i = 0; i < possible.length; i++) {
            possible[i] = words.at(i).tags();
        }
        this.outside = new byte[] {(byte) model.tagCount()};
    }

    /** The best tag of each word. */
    int[] best() {
        double[] reached = {0};
        int[][] came = new int[possible.length][];
        for (int at = 0; at < possible.length; at++) {
            scores.turnTo(at);
            came[at] = new int[tags(at - 1).length * tags(at).length];
            reached = step(at, reached, came[at]);
        }
        return traced(came, largest(reached));
    }

    /** From the scores of pairs of tags that end before a word to those that end at it; {@code came} says from where. */
    private double[] step(int at, double[] before, int[] came) {
        byte[] second = tags(at - 2);
        byte[] first = tags(at - 1);
        byte[] here = tags(at);
        double[] reached = new double[came.length];
        Arrays.fill(reached, Double.NEGATIVE_INFINITY);
        for (int a = 0; a < second.length; a++) {
            for (int b = 0; b < first.length; b++) {
                TagPair pair = model.pair(second[a], first[b]);
                double reach = before[a * first.length + b] + scores.norm(pair);
                for (int c = 0; c < here.length; c++) {
                    double sum = reach + scores.after(pair, here[c]);
                    if (sum > reached[b * here.length + c]) {
                        reached[b * here.length + c] = sum;
                        came[b * here.length + c] = a;
                    }
                }
            }
        }
        return reached;
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
