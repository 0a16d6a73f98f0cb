package dev.bulletproof.rewrite;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** How often an act was done, told before its noun: "daily milking of cows", "regular servicing of lifts". Immutable. */
final class Frequency {
    private static final Set<String> LAST =
            Set.of("daily", "weekly", "fortnightly", "monthly", "quarterly", "yearly", "day-to-day");

    private static final Map<String, String> FIRST =
            Map.of("regular", "regularly", "occasional", "occasionally", "frequent", "frequently");

    private final Verbs verbs;

    Frequency(Verbs verbs) {
        this.verbs = verbs;
    }

    /** With the adverb in its place beside a verb: at the end of a line of one act, or before the verb. */
    Draft moved(Draft draft, int at) {
        boolean act = draft.at(at + 2).is("of")
                && (verbs.isGerund(draft, at + 1)
                        || verbs.ofNoun(draft.at(at + 1)).isPresent());
        String word = draft.at(at).word();
        if (act && LAST.contains(word) && isPlain(draft, at)) {
            List<Piece> last = List.of(new Piece(" ", word, "RB", word));
            return draft.splice(draft.size(), draft.size(), last).without(at, at + 1);
        }
        return act && FIRST.containsKey(word) ? draft.with(at, FIRST.get(word), "RB") : draft;
    }

    private static boolean isPlain(Draft draft, int at) {
        return draft.pieces().subList(at, draft.size()).stream()
                .noneMatch(piece ->
                        piece.separates() || piece.ends() || piece.tag().startsWith("W"));
    }
}
