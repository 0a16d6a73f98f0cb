package dev.bulletproof.rewrite;

import dev.bulletproof.language.Opener;
import dev.bulletproof.rules.Advice.Repair;
import java.util.Optional;

/** "Manages vendors and tracks costs" under an entry that is over becomes "Managed vendors and tracked costs". */
final class TenseMend implements Mend {
    private final Verbs verbs;

    TenseMend(Verbs verbs) {
        this.verbs = verbs;
    }

    @Override
    public Repair kind() {
        return Repair.MEND_TENSE;
    }

    @Override
    public Optional<Draft> mend(Draft draft, Scene scene) {
        boolean finite = scene.opener() == Opener.STRONG || scene.opener() == Opener.SOFT;
        if (!finite || scene.style().present() || !isPresent(draft.at(0))) {
            return Optional.empty();
        }
        Draft mended = past(draft, 0, scene.style());
        for (int i = 1; i < draft.size(); i++) {
            if (draft.at(i - 1).separates()
                    && draft.at(i).tag().equals(draft.at(0).tag())) {
                mended = past(mended, i, scene.style());
            }
        }
        return Optional.of(mended.capitalised());
    }

    private static boolean isPresent(Piece piece) {
        return piece.tag().matches("VB[PZ]?") && piece.isWord();
    }

    private Draft past(Draft draft, int i, Style style) {
        Piece verb = draft.at(i);
        String base = verb.tag().equals("VBZ") ? verb.lemma() : verb.word();
        return draft.with(i, verbs.inflector().past(base, style.british()), "VBD");
    }
}
