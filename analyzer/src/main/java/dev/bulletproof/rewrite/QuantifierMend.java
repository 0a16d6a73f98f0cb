package dev.bulletproof.rewrite;

import dev.bulletproof.rules.Advice.Repair;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Drops "various" and its like before a plural: "various dashboards" becomes "dashboards". */
final class QuantifierMend implements Mend {
    /** Behind these a plural without a number reads as well as before: "across engineering teams". */
    private static final Set<String> BARE = Set.of("across", "with", "among", "between");

    /** They tell an amount, however vague: they go only where the noun is told closely. */
    private static final Set<String> LIKE_A_NUMBER = Set.of("many", "several", "numerous");

    /** Words of a quantity, however vague: the text would say less without them. */
    private final Set<String> telling = Set.copyOf(DataFile.lines("telling-quantifiers.txt"));

    /** Plurals that say nothing, or something else, without the word before them. */
    private final Set<String> sorts = Set.copyOf(DataFile.lines("sorting-plurals.txt"));

    private final Quantifiers quantifiers;

    QuantifierMend(Verbs verbs) {
        this.quantifiers = verbs.quantifiers();
    }

    @Override
    public Repair kind() {
        return Repair.DROP_QUANTIFIER;
    }

    @Override
    public Optional<Draft> mend(Draft draft, Scene scene) {
        Draft mended = draft;
        for (int i = draft.size() - 1; i >= 0; i--) {
            int words = quantifiers.at(mended, i);
            if (words > 0 && standsWithout(mended, i, words)) {
                mended = mended.without(i, i + words);
            }
        }
        return mended.equals(draft) ? Optional.empty() : Optional.of(mended.capitalised());
    }

    /** Whether a plural noun phrase is left: two words of it after a preposition, where one alone reads clipped. */
    private boolean standsWithout(Draft draft, int i, int words) {
        int noun = i + words;
        Piece before = draft.at(i - 1);
        while (draft.at(noun).tag().startsWith("JJ")
                || draft.at(noun).tag().equals("NN")
                || draft.at(noun).tag().equals("VBG")) {
            noun++;
        }
        boolean measured = draft.at(noun + 1).word().matches("exceeding|above|over|totalling|totaling|of");
        boolean plural = !measured
                && draft.at(noun).tag().equals("NNS")
                && !sorts.contains(draft.at(noun).word());
        boolean phrase = noun > i + words;
        boolean bare = BARE.contains(before.word())
                && (phrase || (before.is("with") && goesWith(draft, i - 2) && !ranges(draft, i, words)));
        boolean acted = before.tag().startsWith("VB") && !before.is("using") && !twoActs(draft, i);
        return plural
                && (bare || acted || before.text().isEmpty())
                && (phrase || !LIKE_A_NUMBER.contains(draft.at(i).word()))
                && tellsNothing(draft, i, words);
    }

    /** "Coordinated with several vendors", not "datasets with multiple features". */
    private static boolean goesWith(Draft draft, int i) {
        return draft.at(i).tag().matches("VB.*|RB.*");
    }

    /** "Grilled and fried various foods": without the word between, the acts would describe the foods. */
    private static boolean twoActs(Draft draft, int i) {
        return i > 2 && draft.at(i - 2).isAnd() && draft.at(i - 1).word().endsWith("ed");
    }

    /** "with a wide range of concerns": without it "with concerns" is something else. */
    private static boolean ranges(Draft draft, int i, int words) {
        return IntStream.range(i, i + words)
                .anyMatch(word -> draft.at(word).word().matches("range|variety|array"));
    }

    private boolean tellsNothing(Draft draft, int i, int words) {
        return IntStream.range(i, i + words)
                .noneMatch(word -> telling.contains(draft.at(word).word()));
    }
}
