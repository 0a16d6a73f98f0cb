package dev.bulletproof.rewrite;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Who did what a passive tells, where the author is one of them: "by me", "by me and the matron". Immutable.
 *
 * @param by the place of "by"
 * @param end behind the last of them
 * @param others those beside the author, empty where there are none
 */
record Doers(int by, int end, List<Piece> others) {
    private static final Set<String> MYSELF = Set.of("me", "myself");
    private static final Set<String> UNSURE = Set.of("or", "not", "never");

    /** The doers named behind a form of "be"; nothing where the author is none of them or who did what is unsure. */
    static Optional<Doers> of(Draft draft, int be) {
        int by = draft.find(be, "by");
        boolean unsure = draft.pieces().stream().anyMatch(piece -> UNSURE.contains(piece.word()));
        if (unsure || by == draft.size()) {
            return Optional.empty();
        }
        return MYSELF.contains(draft.at(by + 1).word()) ? authorFirst(draft, by) : Optional.empty();
    }

    private static Optional<Doers> authorFirst(Draft draft, int by) {
        Piece next = draft.at(by + 2);
        if (next.is("and") && isPhrase(draft, by + 3, draft.size())) {
            return Optional.of(new Doers(by, draft.size(), draft.pieces().subList(by + 3, draft.size())));
        }
        boolean alone = (!next.separates() || next.is(";")) && !next.is("together") && !next.is("with");
        return alone ? Optional.of(new Doers(by, by + 2, List.of())) : Optional.empty();
    }

    /** Whether nothing but one noun phrase stands there: "the matron", "two welders". */
    private static boolean isPhrase(Draft draft, int from, int to) {
        return from < to
                && draft.at(from).tag().matches("DT|CD|PRP\\$|NN.*")
                && IntStream.range(from, to).allMatch(i -> draft.at(i).tag().matches("DT|CD|PRP\\$|NN.*|JJ|POS"));
    }

    /** The draft in which only those beside the author are still told: "with the matron". */
    Draft without(Draft draft) {
        if (others.isEmpty()) {
            Draft rest = draft.without(by, end);
            return draft.at(end).ends() && by < rest.size()
                    ? rest.splice(by, by + 1, List.of(rest.at(by).after("")))
                    : rest;
        }
        List<Piece> beside = new ArrayList<>(List.of(new Piece(" ", "with", "IN", "with")));
        beside.addAll(others);
        return draft.splice(by, end, beside);
    }
}
