package dev.bulletproof.language;

import edu.stanford.nlp.process.Morphology;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** CoreNLP's finite-state morphology; it keeps the spelling of the text ("optimised" gives "optimise"). */
final class Lemmatizer {
    private static final int MOST_KEPT = 20_000;

    private final Map<String, String> exceptions = WordList.load(Lemmatizer.class, "lemmas.txt").items().stream()
            .collect(Collectors.toUnmodifiableMap(
                    line -> line.substring(0, line.indexOf(' ')), line -> line.substring(line.indexOf(' ') + 1)));

    private final IrregularVerbs irregular;

    /** Those found before, by tag and form: résumés share most of their words. */
    private final Map<String, String> lemmas = new ConcurrentHashMap<>();

    // Morphology gives wrong results when shared between threads.
    private final ThreadLocal<Morphology> morphology = ThreadLocal.withInitial(Morphology::new);

    Lemmatizer(IrregularVerbs irregular) {
        this.irregular = irregular;
    }

    String lemma(String word, String tag) {
        String form = word.toLowerCase(Locale.ROOT);
        String known = exceptions.get(form);
        if (known != null) {
            return known;
        }
        return tag.startsWith("VB") || tag.startsWith("NN") ? inflected(form, tag.replace("NNP", "NN")) : form;
    }

    private String inflected(String form, String tag) {
        String key = tag + form;
        String known = lemmas.get(key);
        if (known != null) {
            return known;
        }
        String regular = morphology.get().lemma(form, tag);
        boolean unchanged = regular.equals(form) && tag.matches("VB[DN]");
        String lemma = unchanged ? irregular.base(form).orElse(regular) : regular;
        if (lemmas.size() < MOST_KEPT) {
            lemmas.put(key, lemma);
        }
        return lemma;
    }
}
