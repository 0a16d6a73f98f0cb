package dev.bulletproof.checklist;

import dev.bulletproof.checklist.WordRow.Piece;
import dev.bulletproof.settings.Cue;
import dev.bulletproof.settings.Cue.Part;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Cues by the word they begin with, so that a word calls up only the few that can match at it. Immutable. */
final class CueIndex {
    private final Map<String, List<Cue>> byWord = new HashMap<>();
    /** Those that begin with a stretch of evidence. */
    private final List<Cue> others = new ArrayList<>();

    CueIndex(List<Cue> cues, Function<String, List<Cue>> lexicon) {
        cues.forEach(cue -> add(cue, cue.parts().get(0), lexicon));
    }

    private void add(Cue cue, Part first, Function<String, List<Cue>> lexicon) {
        if (first instanceof Part.Word word) {
            word.words().forEach(one -> put(one, cue));
        } else if (first instanceof Part.OfClass ofClass) {
            lexicon.apply(ofClass.name())
                    .forEach(member -> add(cue, member.parts().get(0), lexicon));
        } else {
            others.add(cue);
        }
    }

    private void put(String word, Cue cue) {
        List<Cue> listed = byWord.computeIfAbsent(word, key -> new ArrayList<>());
        if (listed.isEmpty() || !listed.get(listed.size() - 1).equals(cue)) {
            listed.add(cue);
        }
    }

    /** The words, in any form, that cues begin with. */
    Set<String> words() {
        return byWord.keySet();
    }

    /** Whether a cue begins with a stretch of evidence. */
    boolean beginsWithEvidence() {
        return !others.isEmpty();
    }

    /** Whether there are no cues at all. */
    boolean isEmpty() {
        return others.isEmpty() && byWord.isEmpty();
    }

    /** The cues that may match from this word on; some twice. */
    List<Cue> startingAt(Piece piece) {
        List<Cue> found = byWord.getOrDefault(piece.lemma(), List.of());
        if (!piece.text().equals(piece.lemma())) {
            found = joined(found, byWord.getOrDefault(piece.text(), List.of()));
        }
        return piece.evidence() && !others.isEmpty() ? joined(others, found) : found;
    }

    private static List<Cue> joined(List<Cue> some, List<Cue> more) {
        if (some.isEmpty() || more.isEmpty()) {
            return some.isEmpty() ? more : some;
        }
        List<Cue> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }
}
