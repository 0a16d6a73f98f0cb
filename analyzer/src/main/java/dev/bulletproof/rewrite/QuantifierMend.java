package dev.bulletproof.rewrite;

import dev.bulletproof.rules.Advice.Repair;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Drops "various" and its like before a plural: "various dashboards" becomes "dashboards". */
final class QuantifierMend implements Mend {
    /** Words that only sort: "various types of testing" says that there were several, "types of testing" says nothing. */
    private static final Set<String> SORTS = Set.of(
            "types",
            "kinds",
            "sorts",
            "forms",
            "aspects",
            "areas",
            "ways",
            "levels",
            "stages",
            "phases",
            "parts",
            "tasks",
            "purposes",
            "reasons",
            "things",
            "matters",
            "situations");

    /** "Several years" is long, "years" is any time. */
    private static final Set<String> TIMES =
            Set.of("minutes", "hours", "days", "weeks", "months", "quarters", "years", "decades", "times");

    private final List<List<String>> quantifiers = DataFile.lines("quantifiers.txt").stream()
            .map(line -> List.of(line.split(" ", -1)))
            .sorted(Comparator.comparing((List<String> words) -> -words.size()))
            .toList();

    @Override
    public Repair kind() {
        return Repair.DROP_QUANTIFIER;
    }

    @Override
    public Optional<Draft> mend(Draft draft, Scene scene) {
        Draft mended = draft;
        for (int i = draft.size() - 1; i >= 0; i--) {
            int words = quantifierAt(mended, i);
            if (words > 0 && standsWithout(mended, i, words)) {
                mended = mended.without(i, i + words);
            }
        }
        return mended.equals(draft) ? Optional.empty() : Optional.of(mended.capitalised());
    }

    /** How many words of a quantifier stand at an index, 0 for none. */
    int quantifierAt(Draft draft, int i) {
        return quantifiers.stream()
                .filter(words -> draft.has(i, words))
                .findFirst()
                .map(List::size)
                .orElse(0);
    }

    /** Whether a plural noun phrase is left: two words of it after a preposition, where one alone reads clipped. */
    private static boolean standsWithout(Draft draft, int i, int words) {
        int noun = i + words;
        while (draft.at(noun).tag().startsWith("JJ")
                || draft.at(noun).tag().equals("NN")
                || draft.at(noun).tag().equals("VBG")) {
            noun++;
        }
        boolean plural = draft.at(noun).tag().equals("NNS")
                && !SORTS.contains(draft.at(noun).word())
                && !TIMES.contains(draft.at(noun).word());
        Piece before = draft.at(i - 1);
        boolean clipped = before.tag().matches("IN|TO") && noun == i + words;
        return plural && !clipped && !before.is("the") && !before.tag().equals("PRP$") && !before.separates();
    }
}
