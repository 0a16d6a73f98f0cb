package dev.bulletproof.language.maxent;

import edu.stanford.nlp.process.Americanize;
import java.util.List;

/** The words of a sentence as the model knows them: American, with a sign of their end; "NA" beyond both ends. */
final class PennWords {
    private static final String END = ".$.";

    private final String[] words;

    PennWords(List<String> sentence) {
        words = new String[sentence.size() + 1];
        for (int i = 0; i < sentence.size(); i++) {
            words[i] = Americanize.americanize(sentence.get(i));
        }
        words[sentence.size()] = END;
    }

    int size() {
        return words.length;
    }

    String at(int index) {
        return index >= 0 && index < words.length ? words[index] : "NA";
    }
}
