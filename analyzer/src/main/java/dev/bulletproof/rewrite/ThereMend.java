package dev.bulletproof.rewrite;

import dev.bulletproof.rules.Advice.Repair;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** "There was a backlog of claims which I cleared" becomes "Cleared a backlog of claims". */
final class ThereMend implements Mend {
    private static final Set<String> BE = Set.of("was", "were");

    @Override
    public Repair kind() {
        return Repair.DROP_FIRST_PERSON;
    }

    @Override
    public Optional<Draft> mend(Draft draft, Scene scene) {
        int which = draft.find(2, "which", "that");
        int verb = which + 2;
        boolean told = draft.at(0).is("there")
                && BE.contains(draft.at(1).word())
                && draft.at(which + 1).text().equals("I")
                && draft.at(verb).tag().equals("VBD")
                && IntStream.range(2, draft.size())
                        .allMatch(i -> i == verb || !draft.at(i).tag().startsWith("VB"));
        int end = draft.at(which - 1).is(",") ? which - 1 : which;
        return told
                        && end > 2
                        && IntStream.range(2, end).noneMatch(i -> draft.at(i).separates())
                ? Optional.of(turned(draft, end, verb))
                : Optional.empty();
    }

    private static Draft turned(Draft draft, int end, int verb) {
        int rest = draft.at(verb + 1).tag().equals("RP") ? verb + 2 : verb + 1;
        List<Piece> told = new ArrayList<>(draft.pieces().subList(verb, rest));
        told.addAll(draft.pieces().subList(2, end));
        told.addAll(draft.pieces().subList(rest, draft.size()));
        return new Draft(told).capitalised();
    }
}
