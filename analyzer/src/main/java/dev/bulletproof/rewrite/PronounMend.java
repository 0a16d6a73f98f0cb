package dev.bulletproof.rewrite;

import dev.bulletproof.rules.Advice.Repair;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** "I cut costs, and I trained staff" becomes "Cut costs, and trained staff". "We" stays: it tells the author's share. */
final class PronounMend implements Mend {
    private static final Set<String> AUXILIARIES = Set.of(
            "am", "was", "is", "be", "can", "could", "will", "would", "may", "might", "do", "did", "had", "have");
    private static final List<List<String>> LEAD_IN = Stream.of("this", "my", "that")
            .flatMap(which ->
                    Stream.of("role", "position", "job", "capacity", "post").map(role -> List.of("in", which, role)))
            .toList();
    private final Verbs verbs;

    PronounMend(Verbs verbs) {
        this.verbs = verbs;
    }

    @Override
    public Repair kind() {
        return Repair.DROP_FIRST_PERSON;
    }

    @Override
    public Optional<Draft> mend(Draft draft, Scene scene) {
        Draft told = LEAD_IN.stream()
                .filter(words -> draft.has(0, words))
                .findFirst()
                .map(words -> draft.without(0, draft.at(words.size()).is(",") ? words.size() + 1 : words.size()))
                .orElse(draft);
        if (told.at(0).text().matches("I['’]ve") && told.at(1).tag().matches("VB[DN]")) {
            String past = verbs.pastOfParticiple(told.at(1).word());
            return Optional.of(dropped(told.with(1, past, "VBD").without(0, 1)));
        }
        if (told.at(0).text().equals("I") && told.at(1).is("also")) {
            told = told.without(1, 2);
        }
        if (told.at(0).text().equals("I")) {
            return unaided(told).filter(d -> isVerb(d.at(1))).map(d -> dropped(d.without(0, 1)));
        }
        return told.at(0).tag().matches("VB[DPZ]") ? changed(told, dropped(told)) : Optional.empty();
    }

    /** "I have managed" and "I've managed" read as "I managed". */
    private Optional<Draft> unaided(Draft draft) {
        boolean perfect = draft.at(1).is("have") && draft.at(2).tag().startsWith("VB");
        return Optional.of(
                perfect
                        ? draft.with(
                                        2,
                                        verbs.inflector()
                                                .pastOfParticiple(draft.at(2).word()),
                                        "VBD")
                                .without(1, 2)
                        : draft);
    }

    private static boolean isVerb(Piece piece) {
        return piece.tag().startsWith("VB") && !AUXILIARIES.contains(piece.word());
    }

    private static Optional<Draft> changed(Draft draft, Draft mended) {
        return mended.text().equals(draft.text()) ? Optional.empty() : Optional.of(mended);
    }

    private Draft dropped(Draft draft) {
        Draft mended = draft;
        for (int i = mended.size() - 1; i > 0; i--) {
            boolean again = mended.at(i).text().equals("I")
                    && (mended.at(i - 1).isAnd() || mended.at(i - 1).is(";"));
            if (again && isVerb(mended.at(i + 1))) {
                mended = mended.without(i, i + 1);
            }
        }
        return mended.capitalised();
    }
}
