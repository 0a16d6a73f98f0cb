package dev.bulletproof.rewrite;

import dev.bulletproof.language.Opener;
import dev.bulletproof.rules.Advice.Repair;
import java.util.Optional;
import java.util.Set;

/** "Manages vendors and prepares reports" under an entry that is over becomes "Managed vendors and prepared reports". */
final class TenseMend implements Mend {
    /** Verbs whose object acts: "Help users track and manage orders". */
    private static final Set<String> GOVERNING = Set.of("help", "let", "make", "have", "watch", "see");

    private final Set<String> ofThings = Set.copyOf(DataFile.lines("of-things.txt"));
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
        if (!finite || scene.style().present() || !isPresent(draft.at(0)) || tellsOfAThing(draft.at(0))) {
            return Optional.empty();
        }
        Draft mended = past(draft, 0, scene.style());
        for (int i = 1; i < draft.size(); i++) {
            if (draft.at(i - 1).separates() && coordinate(draft, i)) {
                mended = past(mended, i, scene.style());
            }
        }
        return Optional.of(mended.capitalised());
    }

    /** "Includes a module": a description of what was made, not of what was done. */
    private boolean tellsOfAThing(Piece verb) {
        return verb.tag().equals("VBZ") && ofThings.contains(verb.lemma());
    }

    /** A verb in the form of the first one, with no "to" and no helped person between that would govern it instead. */
    private static boolean coordinate(Draft draft, int i) {
        if (!isPresent(draft.at(i))
                || draft.at(0).tag().equals("VBZ") != draft.at(i).tag().equals("VBZ")) {
            return false;
        }
        return draft.find(1, "to", "can", "will", "that", "which", "who") > i
                && !GOVERNING.contains(draft.at(0).lemma());
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
