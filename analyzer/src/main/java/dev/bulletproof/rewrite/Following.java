package dev.bulletproof.rewrite;

import java.util.Set;

/** Verbs behind a mended one that stand in the tense it had: they follow it into the past. */
final class Following {
    private static final Set<String> CONTAINS = Set.of("includes", "include", "involves", "involve", "comprises");
    private static final Set<String> OPENS = Set.of("to", "that", "which", "who", "can", "will");

    private Following() {}

    /** "which includes" and "and send them" as "which included" and "and sent them". */
    static Draft agree(Draft draft, int from, Style style, Verbs verbs) {
        Draft mended = draft;
        for (int i = from; i < draft.size() && !style.present(); i++) {
            if (relative(draft, i) || coordinate(draft, i)) {
                String base = draft.at(i).tag().equals("VBZ")
                        ? draft.at(i).lemma()
                        : draft.at(i).word();
                mended = mended.with(i, verbs.finite(base, style), "VBD");
            }
        }
        return mended;
    }

    private static boolean relative(Draft draft, int i) {
        return CONTAINS.contains(draft.at(i).word()) && draft.at(i - 1).is("which");
    }

    /** A base form behind "and" with an object of its own, which nothing else governs. */
    private static boolean coordinate(Draft draft, int i) {
        return draft.at(i).tag().matches("VBP?")
                && draft.at(i - 1).isAnd()
                && draft.at(i + 1).tag().matches("DT|PRP\\$?|IN|NNS|VBG|CD")
                && OPENS.stream().noneMatch(word -> draft.find(0, word) < i);
    }
}
