package dev.bulletproof.language.maxent;

/** Logarithms of the probabilities of the tags of one word in its sentence. Immutable. */
final class PennScores {
    private final double[] scores;
    private final double[] factors;

    /** Adds up once all that does not depend on the tags before the word. */
    PennScores(PennModel model, PennWords words, int at) {
        PennWord word = words.at(at);
        scores = new double[model.tagCount()];
        model.addRow(word.row(), scores);
        model.addRow(words.at(at - 1).rowBefore(), scores);
        model.addRow(words.at(at + 1).rowAfter(), scores);
        if (word.isRare()) {
            add(at == 0 ? word.asFirst() : word.asLater());
            RareWord.addNeighbours(model, words, at, scores);
        }
        factors = TagPair.of(scores).factors();
    }

    /** What two tags before the word leave of each tag's probability; to be added to {@link #after}. */
    double norm(TagPair pair) {
        double[] others = pair.factors();
        // Sums of every second product: the processor adds to one while it waits for the other.
        double even = 0;
        double odd = 0;
        for (int i = 0; i + 1 < factors.length; i += 2) {
            even += factors[i] * others[i];
            odd += factors[i + 1] * others[i + 1];
        }
        int last = factors.length - 1;
        return -Math.log(even + odd + (last % 2 == 0 ? factors[last] * others[last] : 0));
    }

    private void add(double[] looks) {
        for (int i = 0; i < looks.length; i++) {
            scores[i] += looks[i];
        }
    }

    /** The score of a tag after two others. */
    double after(TagPair pair, int tag) {
        return scores[tag] + pair.scores()[tag];
    }
}
