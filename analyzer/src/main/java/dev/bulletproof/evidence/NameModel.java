package dev.bulletproof.evidence;

import dev.bulletproof.language.WordList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Weighs the features of a name: a logistic regression that the build trains. Immutable. */
final class NameModel {
    /** A weight and the feature it belongs to on each line. */
    static final String RESOURCE = "name-weights.txt";

    private final Map<String, Double> weights;

    NameModel(Map<String, Double> weights) {
        this.weights = Map.copyOf(weights);
    }

    static NameModel load() {
        Map<String, Double> weights = new HashMap<>();
        for (String line : WordList.load(NameModel.class, RESOURCE).items()) {
            int gap = line.indexOf(' ');
            weights.put(line.substring(gap + 1), Double.valueOf(line.substring(0, gap)));
        }
        return new NameModel(weights);
    }

    /** How likely it is, 0 to 1, that a candidate with these features names a technology. */
    double chance(List<String> features) {
        double sum = 0;
        for (String feature : features) {
            sum += weights.getOrDefault(feature, 0.0);
        }
        return 1 / (1 + Math.exp(-sum));
    }
}
