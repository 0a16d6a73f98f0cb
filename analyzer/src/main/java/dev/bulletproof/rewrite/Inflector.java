package dev.bulletproof.rewrite;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Forms of English verbs. Regular forms are derived from the form that stands in the text, so that the author's
 * spelling survives: "modelling" gives "modelled", "modeling" gives "modeled". Immutable.
 */
final class Inflector {
    private static final Pattern ONE_SYLLABLE_CVC = Pattern.compile("[^aeiouy]*(?:qu)?[aeiouy][^aeiouwxy]");
    private static final Pattern CONSONANT_Y = Pattern.compile(".*[^aeiou]y");
    private static final Pattern VOWEL_L = Pattern.compile(".*[^aeiou][aeiou]l");
    private static final List<String> PREFIXES =
            List.of("over", "under", "fore", "with", "mis", "out", "pre", "re-", "re", "un", "co-", "co");

    private final Map<String, String> pastOf = new HashMap<>();
    private final Map<String, String> participleOf = new HashMap<>();
    private final Map<String, String> baseOf = new HashMap<>();
    private final Map<String, String> baseOfGerund = new HashMap<>();
    private final Set<String> doubling = new HashSet<>(DataFile.lines("doubling.txt"));

    Inflector() {
        for (String line : DataFile.lines("irregular-verbs.txt")) {
            String[] forms = line.split(" ", -1);
            pastOf.put(forms[0], forms[1]);
            participleOf.put(forms[0], forms[2]);
            baseOf.putIfAbsent(forms[2], forms[0]);
            baseOf.put(forms[1], forms[0]);
            baseOfGerund.put(gerund(forms[0]), forms[0]);
        }
        // "found" is the past of "find" far more often than a verb of its own, "saw" and "felt" likewise.
        baseOf.put("found", "find");
    }

    /** "manage" gives "managed", "oversee" gives "oversaw". */
    String past(String base, boolean british) {
        return irregular(base, pastOf).orElseGet(() -> regularPast(base, british));
    }

    /** "managing" gives "managed", "overseeing" gives "oversaw". */
    String pastOfGerund(String gerund) {
        return irregularBase(gerund, baseOfGerund)
                .flatMap(base -> irregular(base, pastOf))
                .orElseGet(() -> pastOfStem(gerund.substring(0, gerund.length() - 3)));
    }

    /** "written" gives "wrote", "tested" stays. */
    String pastOfParticiple(String participle) {
        return irregularBase(participle, baseOf)
                .flatMap(base -> irregular(base, pastOf))
                .orElse(participle);
    }

    /** The base of an irregular past form, participle or gerund. */
    Optional<String> irregularBase(String form) {
        if (pastOf.containsKey(form) && !baseOf.containsKey(form)) {
            return Optional.of(form);
        }
        return irregularBase(form, baseOf).or(() -> irregularBase(form, baseOfGerund));
    }

    /** Whether this is the base of an irregular verb. */
    boolean isIrregularBase(String word) {
        return irregular(word, pastOf).isPresent();
    }

    /** "plan" gives "planning", "write" gives "writing". */
    String gerund(String base) {
        if (base.endsWith("ie")) {
            return base.substring(0, base.length() - 2) + "ying";
        }
        if (base.endsWith("e") && !base.endsWith("ee") && base.length() > 2) {
            return base.substring(0, base.length() - 1) + "ing";
        }
        return doubles(base, false) ? base + base.charAt(base.length() - 1) + "ing" : base + "ing";
    }

    private String regularPast(String base, boolean british) {
        if (doubles(base, british)) {
            return base + base.charAt(base.length() - 1) + "ed";
        }
        return regularPastOfStem(base);
    }

    /** "transfering" still gives "transferred". */
    private String pastOfStem(String stem) {
        return doubling.contains(stem) ? stem + stem.charAt(stem.length() - 1) + "ed" : regularPastOfStem(stem);
    }

    private static String regularPastOfStem(String stem) {
        if (stem.endsWith("e")) {
            return stem + "d";
        }
        return CONSONANT_Y.matcher(stem).matches() ? stem.substring(0, stem.length() - 1) + "ied" : stem + "ed";
    }

    private boolean doubles(String base, boolean british) {
        return doubling.contains(base)
                || ONE_SYLLABLE_CVC.matcher(base).matches()
                || (british && VOWEL_L.matcher(base).matches() && base.length() > 4);
    }

    private static Optional<String> irregular(String base, Map<String, String> forms) {
        return lookUp(base, forms);
    }

    private static Optional<String> irregularBase(String form, Map<String, String> bases) {
        return lookUp(form, bases);
    }

    private static Optional<String> lookUp(String word, Map<String, String> forms) {
        if (forms.containsKey(word)) {
            return Optional.of(forms.get(word));
        }
        return PREFIXES.stream()
                .filter(prefix -> word.startsWith(prefix) && forms.containsKey(word.substring(prefix.length())))
                .findFirst()
                .map(prefix -> prefix + forms.get(word.substring(prefix.length())));
    }
}
