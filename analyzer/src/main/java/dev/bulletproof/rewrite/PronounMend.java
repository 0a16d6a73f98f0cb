package dev.bulletproof.rewrite;

import dev.bulletproof.rules.Advice.Repair;
import java.util.Optional;
import java.util.Set;

/** "I cut costs, and I trained staff" becomes "Cut costs, and trained staff". "We" stays: it tells the author's share. */
final class PronounMend implements Mend {
    private static final Set<String> AUXILIARIES = Set.of(
            "am", "was", "is", "be", "can", "could", "will", "would", "may", "might", "do", "did", "had", "have");
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
        if (!draft.at(0).text().equals("I")) {
            return Optional.empty();
        }
        return unaided(draft).filter(d -> isVerb(d.at(1))).map(this::dropped);
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

    private Draft dropped(Draft draft) {
        Draft mended = draft.without(0, 1);
        for (int i = mended.size() - 1; i > 0; i--) {
            boolean again = mended.at(i).text().equals("I") && mended.at(i - 1).separates();
            boolean together = mended.at(i).is("we") && mended.at(i - 1).is("together");
            if ((again || together) && isVerb(mended.at(i + 1))) {
                mended = mended.without(i, i + 1);
            }
        }
        return mended.capitalised();
    }
}
