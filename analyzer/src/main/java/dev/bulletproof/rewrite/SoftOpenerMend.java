package dev.bulletproof.rewrite;

import dev.bulletproof.rules.Advice.Repair;
import java.util.List;
import java.util.Optional;

/** "Was responsible for managing vendors" becomes "Managed vendors". */
final class SoftOpenerMend implements Mend {
    private final List<Phrase> phrases =
            DataFile.lines("soft-openers.txt").stream().map(Phrase::of).toList();
    private final Verbs verbs;
    private final FiniteList list;

    SoftOpenerMend(Verbs verbs) {
        this.verbs = verbs;
        this.list = new FiniteList(verbs);
    }

    private record Phrase(List<String> words, boolean base) {
        static Phrase of(String line) {
            List<String> words = List.of(line.split(" ", -1));
            return new Phrase(words.subList(0, words.size() - 1), line.endsWith("~base"));
        }
    }

    @Override
    public Repair kind() {
        return Repair.DROP_SOFT_OPENER;
    }

    @Override
    public Optional<Draft> mend(Draft draft, Scene scene) {
        return phrases.stream()
                .filter(phrase -> draft.has(0, phrase.words()))
                .findFirst()
                .flatMap(phrase -> promote(draft, phrase, scene.style()))
                .map(Draft::capitalised);
    }

    private Optional<Draft> promote(Draft draft, Phrase phrase, Style style) {
        int verb = phrase.words().size();
        return phrase.base() ? base(draft, verb, style) : gerund(draft, verb, style);
    }

    private Optional<Draft> gerund(Draft draft, int verb, Style style) {
        Draft rest = draft.without(0, draft.at(verb).is("the") ? verb + 1 : verb);
        return list.from(rest, 0, style);
    }

    /** "was able to plan and run": every base form that is joined to the first. */
    private Optional<Draft> base(Draft draft, int verb, Style style) {
        if (!verbs.isPromotable(draft.at(verb)) || !draft.at(verb).isWord()) {
            return Optional.empty();
        }
        Draft mended = draft.with(verb, verbs.finite(draft.at(verb).word(), style), "VBD");
        for (int i = verb + 1; i < draft.size(); i++) {
            if (draft.at(i - 1).isAnd() && draft.at(i).tag().equals("VB")) {
                mended = mended.with(i, verbs.finite(draft.at(i).word(), style), "VBD");
            }
        }
        return Optional.of(mended.without(0, verb));
    }
}
