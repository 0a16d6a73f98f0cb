package dev.bulletproof.rewrite;

import dev.bulletproof.rules.Advice.Repair;
import java.util.Optional;
import java.util.Set;

/** Drops words that claim and say nothing, and mends the list or article they leave behind. */
final class FillerMend implements Mend {
    /** What would grade the next word if its own were dropped: "more robust autonomous behaviour". */
    private static final Set<String> DEGREES =
            Set.of("more", "most", "less", "least", "as", "so", "too", "very", "equally", "highly", "how");

    private static final Set<String> ASSURING = Set.of(
            "ensure",
            "ensures",
            "ensured",
            "ensuring",
            "guarantee",
            "guaranteed",
            "guaranteeing",
            "assured",
            "assuring");

    /** What is denied is denied as it was said: "robust tests were lacking". */
    private static final String[] DENIALS = {"not", "no", "never", "without", "lacking", "lacked", "neither", "nor"};

    /** Verbs whose success is a result of its own: "successfully defended". */
    private final Set<String> tries = Set.copyOf(DataFile.lines("trying-verbs.txt"));

    private final Set<String> graded = Set.copyOf(DataFile.lines("graded.txt"));

    private final Set<String> fillers = Set.copyOf(DataFile.lines("filler.txt"));

    @Override
    public Repair kind() {
        return Repair.DROP_FILLER;
    }

    @Override
    public Optional<Draft> mend(Draft draft, Scene scene) {
        if (draft.find(0, DENIALS) < draft.size()) {
            return Optional.empty();
        }
        Draft mended = draft;
        for (int i = draft.size() - 1; i >= 0; i--) {
            if (fillers.contains(mended.at(i).word()) && standsWithout(mended, i)) {
                mended = without(mended, i);
            }
        }
        return mended.equals(draft) ? Optional.empty() : Optional.of(mended.capitalised());
    }

    /** An adjective before its noun can go; "robust to failures" and "more robust" cannot do without it. */
    private boolean standsWithout(Draft draft, int i) {
        boolean predicate =
                draft.at(i).tag().startsWith("JJ") && draft.at(i + 1).tag().matches("IN|TO");
        boolean won = draft.at(i).is("successfully")
                && (tries.contains(draft.at(i + 1).lemma())
                        || tries.contains(draft.at(i - 1).lemma()));
        return !predicate && !won && !DEGREES.contains(draft.at(i - 1).word()) && !needed(draft, i);
    }

    /** "Ensured a seamless guest experience" claims nothing at all without the adjective. */
    private boolean needed(Draft draft, int i) {
        if (!draft.at(i).tag().startsWith("JJ") && !draft.at(i).tag().startsWith("NN")) {
            return false;
        }
        int noun = i + 1;
        while (draft.at(noun + 1).tag().startsWith("NN")) {
            noun++;
        }
        boolean idle = graded.contains(draft.at(noun).word());
        int before = draft.at(i - 1).tag().equals("DT") ? i - 2 : i - 1;
        return idle || ASSURING.contains(draft.at(before).word());
    }

    private static Draft without(Draft draft, int i) {
        Piece before = draft.at(i - 1);
        Piece after = draft.at(i + 1);
        if (after.separates() && !before.separates() && isModifier(draft.at(i + 2))) {
            return Articles.agree(draft.without(i, i + 2), i - 1);
        }
        if (before.separates()
                && isModifier(draft.at(i - 2))
                && !after.separates()
                && !after.text().isEmpty()) {
            return before.isAnd() ? draft.without(i - 1, i).without(i - 1, i) : draft.without(i - 1, i + 1);
        }
        if (before.separates() || after.separates() || after.ends()) {
            return draft.at(i).tag().startsWith("RB") ? adverbAtEnd(draft, i) : draft;
        }
        return Articles.agree(draft.without(i, i + 1), i - 1);
    }

    private static Draft adverbAtEnd(Draft draft, int i) {
        boolean alone = draft.at(i - 1).separates() || draft.at(i - 1).text().isEmpty();
        return alone ? draft : draft.without(i, i + 1);
    }

    private static boolean isModifier(Piece piece) {
        return piece.tag().startsWith("JJ") || piece.tag().startsWith("RB");
    }
}
