package dev.bulletproof.checklist;

import dev.bulletproof.checklist.WordRow.Piece;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Signals by the words that their cues begin with, so that a bullet is searched only for those it may show. Immutable. */
final class SignalIndex {
    private final Map<String, BitSet> byWord = new HashMap<>();
    private final BitSet byEvidence = new BitSet();

    /** Signals are known by the place of their matcher. */
    SignalIndex(List<CueMatcher> matchers) {
        for (int i = 0; i < matchers.size(); i++) {
            int signal = i;
            matchers.get(i).sought().forEach(cues -> add(cues, signal));
        }
    }

    private void add(CueIndex cues, int signal) {
        cues.words()
                .forEach(word ->
                        byWord.computeIfAbsent(word, key -> new BitSet()).set(signal));
        if (cues.beginsWithEvidence()) {
            byEvidence.set(signal);
        }
    }

    /** The signals that a row may show, in order. */
    IntStream possible(WordRow row) {
        BitSet possible = new BitSet();
        for (Piece piece : row.pieces()) {
            add(piece.lemma(), possible);
            add(piece.text(), possible);
            if (piece.evidence()) {
                possible.or(byEvidence);
            }
        }
        return possible.stream();
    }

    private void add(String word, BitSet possible) {
        BitSet signals = byWord.get(word);
        if (signals != null) {
            possible.or(signals);
        }
    }
}
