package dev.bulletproof.language.maxent;

/** Logarithms of the probabilities of tags in one sentence. Not shared between threads. */
final class PennScores {
    private final PennModel model;
    private final PennWords words;
    private double[] scores = {};
    private double[] factors = {};

    PennScores(PennModel model, PennWords words) {
        this.model = model;
        this.words = words;
    }

    /** Turns to a word: all that does not depend on the tags before it is added up once. */
    void turnTo(int at) {
        scores = new double[model.tagCount()];
        model.add(1, words.at(at), scores);
        model.add(0, words.at(at - 1), scores);
        model.add(2, words.at(at + 1), scores);
        if (model.rare(words.at(at))) {
            new RareWord(model, words, at).add(scores);
        }
        factors = TagPair.of(scores).factors();
    }

    /** What two tags before the word leave of each tag's probability; to be added to {@link #after}. */
    double norm(TagPair pair) {
        double sum = 0;
        for (int i = 0; i < factors.length; i++) {
            sum += factors[i] * pair.factors()[i];
        }
        return -Math.log(sum);
    }

    /** The score of a tag after two others. */
    double after(TagPair pair, int tag) {
        return scores[tag] + pair.scores()[tag];
    }
}
