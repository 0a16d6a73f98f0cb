package dev.bulletproof.checklist;

import dev.bulletproof.checklist.WordRow.Piece;
import java.util.List;
import java.util.Set;

/** Tells what a bullet says from what it denies: "no risk register kept" shows no risk management. Immutable. */
final class Negation {
    private static final Set<String> DENIALS = Set.of(
            "no", "not", "never", "without", "n't", "cannot", "lack", "lacking", "lacked", "neither", "nor", "none");
    private static final Set<String> DEGREES = Set.of("later", "fewer", "less", "more", "only", "longer", "doubt");
    private static final Set<String> LISTS = Set.of("or", "nor");
    private static final int REACH = 6;

    private Negation() {}

    /** Whether the words from {@code start} to {@code end}, exclusive, are denied. */
    static boolean denies(WordRow row, int start, int end) {
        return deniedBefore(row.pieces(), start) || deniedAfter(row.pieces(), end);
    }

    private static boolean deniedBefore(List<Piece> pieces, int start) {
        boolean list = start < pieces.size() && listFollows(pieces, start);
        for (int i = start - 1; i >= Math.max(0, start - REACH); i--) {
            Piece piece = pieces.get(i);
            if (denial(pieces, i)) {
                return true;
            }
            if (piece.stop() || (piece.text().equals(",") && !list) || (piece.verb() && !deniableVerb(pieces, i))) {
                return false;
            }
        }
        return false;
    }

    /** A verb between a denial and its object is denied as well: "did not manage risks", "never kept a risk log". */
    private static boolean deniableVerb(List<Piece> pieces, int verb) {
        return verb > 0 && (denial(pieces, verb - 1) || pieces.get(verb).tag().equals("VBN"));
    }

    /** "risks were never tracked". */
    private static boolean deniedAfter(List<Piece> pieces, int end) {
        int be = end;
        return be + 1 < pieces.size()
                && Set.of("be", "do", "have", "was", "were")
                        .contains(pieces.get(be).lemma())
                && denial(pieces, be + 1);
    }

    private static boolean listFollows(List<Piece> pieces, int start) {
        for (int i = start; i < Math.min(pieces.size(), start + REACH); i++) {
            if (LISTS.contains(pieces.get(i).text())) {
                return true;
            }
        }
        return false;
    }

    private static boolean denial(List<Piece> pieces, int i) {
        Piece piece = pieces.get(i);
        boolean degree =
                i + 1 < pieces.size() && DEGREES.contains(pieces.get(i + 1).text());
        return piece.whole() && DENIALS.contains(piece.text()) && !degree;
    }
}
