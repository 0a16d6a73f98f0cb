package dev.bulletproof.rewrite;

import java.util.List;
import java.util.Locale;

/** Words written apart in one text and together in the other: "health care" and "healthcare". */
final class Compounds {
    private Compounds() {}

    static void pairOff(List<Term> gone, List<Term> come, WordKey keys) {
        join(gone, come, keys);
        join(come, gone, keys);
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
