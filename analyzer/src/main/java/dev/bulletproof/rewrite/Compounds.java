package dev.bulletproof.rewrite;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words written apart in one text and together in the other: "health care" and "healthcare". */
final class Compounds {
    private Compounds() {}

    /** A verb's particle that its noun ends with: "set up" and "setup". */
    private static final Pattern PARTICLE = Pattern.compile("(?i)(\\p{L}{2,})(up|out|down|over|off|back|in|on|around)");

    static void pairOff(List<Term> gone, List<Term> come, WordKey keys) {
        join(gone, come, keys);
        join(come, gone, keys);
        phrasal(gone, come, keys);
        phrasal(come, gone, keys);
    }

    private static void phrasal(List<Term> nouns, List<Term> verbs, WordKey keys) {
        for (Term noun : List.copyOf(nouns)) {
            Matcher compound = PARTICLE.matcher(noun.surface().replaceFirst("s$", ""));
            if (compound.matches() && verbs.removeIf(verb -> verb.key().equals(keys.of(compound.group(1))))) {
                nouns.remove(noun);
                verbs.removeIf(particle -> particle.surface().equalsIgnoreCase(compound.group(2)));
            }
        }
    }

    private static void join(List<Term> apart, List<Term> together, WordKey keys) {
        for (Term first : List.copyOf(apart)) {
            for (Term second : List.copyOf(apart)) {
                String joined = (first.surface() + second.surface()).toLowerCase(Locale.ROOT);
                if (apart.contains(first)
                        && together.removeIf(term -> keys.of(joined).equals(term.key()))) {
                    apart.remove(first);
                    apart.remove(second);
                }
            }
        }
    }
}
