package dev.bulletproof.language.maxent;

import java.util.List;

/** The words of a sentence as the model knows them, with a sign of their end; "NA" beyond both ends. */
final class PennWords {
    private static final String END = ".$.";
    private static final String OUTSIDE = "NA";

    private final PennWord[] words;
    private final PennWord outside;

    PennWords(PennModel model, List<String> sentence) {
        words = new PennWord[sentence.size() + 1];
        for (int i = 0; i < sentence.size(); i++) {
            words[i] = model.word(sentence.get(i));
        }
        words[sentence.size()] = model.word(END);
        outside = model.word(OUTSIDE);
    }

    int size() {
        return words.length;
    }

    PennWord at(int index) {
        return index >= 0 && index < words.length ? words[index] : outside;
    }
}
