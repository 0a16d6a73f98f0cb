package dev.bulletproof.language;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Verbs that do not form their past with -ed. Immutable. */
final class IrregularVerbs {
    private final Map<String, String> pasts = new HashMap<>();
    private final Map<String, String> participles = new HashMap<>();

    IrregularVerbs() {
        for (String line :
                WordList.load(IrregularVerbs.class, "irregular-verbs.txt").items()) {
            String[] forms = line.split("\\s+", -1);
            for (String past : forms[1].split("/", -1)) {
                pasts.put(past, forms[0]);
            }
            for (String participle : forms[2].split("/", -1)) {
                participles.put(participle, forms[0]);
            }
        }
    }

    /** "led", "built", "cut", "redrew", "re-cut". */
    boolean isPast(String word) {
        String form = word.toLowerCase(Locale.ROOT);
        return pasts.containsKey(form) || pasts.containsKey(again(form));
    }

    /** What was done again, without the prefix. */
    private static String again(String form) {
        return form.startsWith("re-") ? form.substring(3) : form.startsWith("re") ? form.substring(2) : form;
    }

    /** "driven", "built", "cut". */
    boolean isParticiple(String word) {
        return participles.containsKey(word.toLowerCase(Locale.ROOT));
    }

    /** The base form of an irregular form. */
    Optional<String> base(String word) {
        String form = word.toLowerCase(Locale.ROOT);
        String base = pasts.getOrDefault(form, participles.get(form));
        if (base != null) {
            return Optional.of(base);
        }
        String rest = again(form);
        return Optional.ofNullable(pasts.getOrDefault(rest, participles.get(rest)))
                .map(verb -> form.substring(0, form.length() - rest.length()) + verb);
    }
}
