package dev.bulletproof.language.maxent;

import java.util.List;

/** OpenNLP's model of universal parts of speech. Immutable. */
final class UniversalModel {
    /** Whoever changes what is written changes the number, so that no older copy is taken for it. */
    static final String RESOURCE = "universal-2.bin";

    private final String[] tags;
    private final FlatTable table;
    private final Weights weights;

    private UniversalModel(FlatFile file) {
        tags = file.texts();
        table = FlatTable.read(file);
        weights = Weights.read(file);
    }

    static UniversalModel load() {
        return new UniversalModel(FlatFile.ofResource(RESOURCE));
    }

    /** The likeliest tag of a word with these features. */
    String best(List<String> features) {
        double[] scores = new double[tags.length];
        features.forEach(feature -> weights.add(table.find(0, feature), scores));
        int best = 0;
        for (int i = 1; i < scores.length; i++) {
            best = scores[i] > scores[best] ? i : best;
        }
        return tags[best];
    }
}
