package dev.bulletproof.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Logistic regression over features that are there or not, held small by a penalty. Same examples, same weights. */
final class Regression {
    private static final int ROUNDS = 600;
    private static final double PENALTY = 1.0;
    private static final double STEP = 0.5;
    private static final int SEEN_ENOUGH = 4;
    private static final double WORTH_KEEPING = 0.02;

    private final List<String> names = new ArrayList<>();
    private final int[][] rows;
    private final boolean[] answers;

    /** What is known of a case and how it came out. */
    record Example(List<String> features, boolean answer) {}

    Regression(List<Example> examples) {
        Map<String, Integer> seen = new TreeMap<>();
        examples.forEach(example ->
                example.features().stream().distinct().forEach(feature -> seen.merge(feature, 1, Integer::sum)));
        Map<String, Integer> numbers = new TreeMap<>();
        seen.forEach((name, times) -> {
            if (times >= SEEN_ENOUGH) {
                numbers.put(name, names.size());
                names.add(name);
            }
        });
        rows = new int[examples.size()][];
        answers = new boolean[examples.size()];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = examples.get(i).features().stream()
                    .distinct()
                    .filter(numbers::containsKey)
                    .mapToInt(numbers::get)
                    .toArray();
            answers[i] = examples.get(i).answer();
        }
    }

    /** A weight and its feature on each line, in the order of the features' names. */
    List<String> lines() {
        double[] weights = fitted();
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < weights.length; i++) {
            if (Math.abs(weights[i]) >= WORTH_KEEPING) {
                lines.add(String.format(Locale.ROOT, "%.2f %s", weights[i], names.get(i)));
            }
        }
        return lines;
    }

    /** Gradient steps, each weight's the smaller the farther it has come. */
    private double[] fitted() {
        double[] weights = new double[names.size()];
        double[] travelled = new double[names.size()];
        for (int round = 0; round < ROUNDS; round++) {
            double[] slope = slope(weights);
            for (int i = 0; i < weights.length; i++) {
                travelled[i] += slope[i] * slope[i];
                weights[i] -= STEP * slope[i] / Math.sqrt(travelled[i] + 1e-9);
            }
        }
        return weights;
    }

    private double[] slope(double[] weights) {
        double[] slope = new double[weights.length];
        for (int i = 0; i < weights.length; i++) {
            slope[i] = PENALTY * weights[i];
        }
        for (int i = 0; i < rows.length; i++) {
            double sum = 0;
            for (int feature : rows[i]) {
                sum += weights[feature];
            }
            double off = 1 / (1 + StrictMath.exp(-sum)) - (answers[i] ? 1 : 0);
            for (int feature : rows[i]) {
                slope[feature] += off;
            }
        }
        return slope;
    }
}
