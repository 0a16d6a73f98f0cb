package dev.bulletproof.language;

import edu.stanford.nlp.process.Morphology;
import java.util.Locale;

/** CoreNLP's finite-state morphology; it keeps the spelling of the text ("optimised" gives "optimise"). */
final class Lemmatizer {
    // Morphology gives wrong results when shared between threads.
    private final ThreadLocal<Morphology> morphology = ThreadLocal.withInitial(Morphology::new);

    String lemma(String word, String tag) {
        String form = word.toLowerCase(Locale.ROOT);
        return tag.startsWith("VB") || tag.startsWith("NN")
                ? morphology.get().lemma(form, tag.replace("NNP", "NN"))
                : form;
    }
}
