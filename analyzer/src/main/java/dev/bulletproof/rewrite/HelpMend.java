package dev.bulletproof.rewrite;

import dev.bulletproof.language.RoleNouns;
import dev.bulletproof.rules.Advice.Repair;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** "Supported the head chef by filleting fish" becomes "Filleted fish for the head chef": what the help was, is told. */
final class HelpMend implements Mend {
    private static final Set<String> HELPED = Set.of("supported", "assisted", "helped", "aided");
    private static final Set<String> HELPING = Set.of("helping", "supporting", "assisting", "aiding");

    /** A person helped is told in no more words. */
    private static final int LONGEST = 5;

    private final Set<String> people = Set.copyOf(DataFile.lines("people.txt"));
    private final Set<String> trades = Set.copyOf(DataFile.lines("trades.txt"));
    private final Set<String> changes = Set.copyOf(DataFile.lines("change-verbs.txt"));
    private final RoleNouns roles;
    private final FiniteList list;
    private final Verbs verbs;

    HelpMend(Verbs verbs) {
        this.verbs = verbs;
        this.roles = verbs.roles();
        this.list = new FiniteList(verbs);
    }

    @Override
    public Repair kind() {
        return Repair.DROP_SOFT_OPENER;
    }

    @Override
    public Optional<Draft> mend(Draft draft, Scene scene) {
        int by = draft.find(0, "by");
        boolean told = HELPED.contains(draft.at(0).word())
                && isPerson(draft, by)
                && verbs.isGerund(draft, by + 1)
                && !HELPING.contains(draft.at(by + 1).word())
                && !changes.contains(Stems.ofGerund(draft.at(by + 1).word()))
                && isOneClause(draft, by);
        return told
                ? list.from(draft.without(0, by + 1), 0, scene.style())
                        .map(done -> put(done, draft.pieces().subList(1, by)))
                        .map(Draft::capitalised)
                : Optional.empty();
    }

    private boolean isPerson(Draft draft, int by) {
        String head = draft.at(by - 1).lemma();
        return by > 1
                && by <= LONGEST + 1
                && (people.contains(head) || trades.contains(head) || roles.role(head))
                && IntStream.range(1, by).allMatch(i -> draft.at(i).tag().matches("DT|PRP\\$|CD|NN.*|JJ|POS"));
    }

    private static boolean isOneClause(Draft draft, int by) {
        return IntStream.range(by, draft.size())
                .noneMatch(i -> draft.at(i).is(",")
                        || draft.at(i).is("for")
                        || draft.at(i).tag().startsWith("W")
                        || (draft.at(i).ends() && i + 1 < draft.size()));
    }

    private static Draft put(Draft draft, List<Piece> person) {
        List<Piece> last = new ArrayList<>(List.of(new Piece(" ", "for", "IN", "for")));
        last.addAll(person);
        int end = draft.at(draft.size() - 1).ends() ? draft.size() - 1 : draft.size();
        return draft.splice(end, end, last);
    }
}
