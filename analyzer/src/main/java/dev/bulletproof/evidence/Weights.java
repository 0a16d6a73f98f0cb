package dev.bulletproof.evidence;

import dev.bulletproof.language.WordList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Weighs features: a logistic regression that the build trains. Immutable. */
final class Weights {
    private final Map<String, Double> weights;

    Weights(Map<String, Double> weights) {
        this.weights = Map.copyOf(weights);
    }

    /** The weights beside this class: a weight and the feature it belongs to on each line. */
    static Weights load(String resource) {
        Map<String, Double> weights = new HashMap<>();
        for (String line : WordList.load(Weights.class, resource).items()) {
            int gap = line.indexOf(' ');
            weights.put(line.substring(gap + 1), Double.valueOf(line.substring(0, gap)));
        }
        return new Weights(weights);
    }

    /** How likely it is, 0 to 1, that a candidate with these features is what was asked for. */
    double chance(List<String> features) {
        double sum = 0;
        for (String feature : features) {
            sum += weights.getOrDefault(feature, 0.0);
        }
        return 1 / (1 + Math.exp(-sum));
    }
}
