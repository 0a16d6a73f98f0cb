package dev.bulletproof.report;

import java.util.ArrayList;
import java.util.List;

/**
 * What changed between two wordings, word by word.
 *
 * @param pieces in reading order; words of a piece are joined by blanks
 */
record WordDiff(List<Piece> pieces) {
    WordDiff {
        pieces = List.copyOf(pieces);
    }

    /** What became of some words. */
    enum Fate {
        KEPT,
        DROPPED,
        ADDED
    }

    /** Neighbouring words of one fate. */
    record Piece(Fate fate, String words) {}

    /** The shortest way from one wording to the other; what is dropped comes before what is added. */
    static WordDiff between(String before, String after) {
        List<String> old = List.of(before.strip().split("\\s+"));
        List<String> now = List.of(after.strip().split("\\s+"));
        int[][] common = common(old, now);
        List<Piece> pieces = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < old.size() || j < now.size()) {
            if (i < old.size() && j < now.size() && old.get(i).equals(now.get(j))) {
                add(pieces, Fate.KEPT, old.get(i++));
                j++;
            } else if (j == now.size() || (i < old.size() && common[i + 1][j] >= common[i][j + 1])) {
                add(pieces, Fate.DROPPED, old.get(i++));
            } else {
                add(pieces, Fate.ADDED, now.get(j++));
            }
        }
        return new WordDiff(pieces);
    }

    /** How many words the rests of the two wordings have in common, from each pair of places on. */
    private static int[][] common(List<String> old, List<String> now) {
        int[][] common = new int[old.size() + 1][now.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                common[i][j] = old.get(i).equals(now.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private static void add(List<Piece> pieces, Fate fate, String word) {
        int last = pieces.size() - 1;
        if (last >= 0 && pieces.get(last).fate() == fate) {
            pieces.set(last, new Piece(fate, pieces.get(last).words() + " " + word));
        } else {
            pieces.add(new Piece(fate, word));
        }
    }
}
