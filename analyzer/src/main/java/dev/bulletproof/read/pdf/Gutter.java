package dev.bulletproof.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * White space between two columns.
 *
 * @param shape what it parts
 * @param left the pieces of the left column, top to bottom
 * @param right the pieces of the right column, top to bottom
 * @param above what is read before both
 * @param below what is read after both
 */
record Gutter(ColumnShape shape, List<Piece> left, List<Piece> right, List<Piece> above, List<Piece> below) {

    /** The narrowest gutter, in sizes of the font that most text is set in. */
    private static final double NARROWEST = 0.7;

    /** The gutter that parts most lines into columns, or else text from notes; empty where the pieces are one column. */
    static Optional<Gutter> largest(List<Piece> pieces) {
        double width = NARROWEST * usualSize(pieces);
        return pieces.stream()
                .mapToDouble(piece -> Math.rint(piece.left()))
                .distinct()
                .boxed()
                .flatMap(x -> at(x - 0.5, x - width, pieces).stream())
                .filter(gutter -> gutter.shape != ColumnShape.ROWS)
                .max(Comparator.<Gutter, Boolean>comparing(gutter -> gutter.shape == ColumnShape.COLUMNS)
                        .thenComparing(Gutter::weight));
    }

    private static double usualSize(List<Piece> pieces) {
        double[] sizes = pieces.stream().mapToDouble(Piece::size).sorted().toArray();
        return sizes[sizes.length / 2];
    }

    private int weight() {
        return Math.min(left.size(), right.size()) * 4 + left.size() + right.size();
    }

    /** The stretches of a vertical strip that no piece crosses, each with what stands to its sides. */
    private static List<Gutter> at(double stripRight, double stripLeft, List<Piece> pieces) {
        List<Piece> crossing = new ArrayList<>();
        List<Piece> beside = new ArrayList<>();
        for (Piece piece : pieces) {
            boolean crosses = piece.left() < stripRight - 0.5 && piece.right() > stripLeft;
            (crosses ? crossing : beside).add(piece);
        }
        crossing.sort(Comparator.comparingDouble(Piece::baseline));
        List<Gutter> gutters = new ArrayList<>();
        double top = Double.NEGATIVE_INFINITY;
        for (int i = 0; i <= crossing.size(); i++) {
            double bottom = i < crossing.size() ? crossing.get(i).middle() : Double.POSITIVE_INFINITY;
            between(top, bottom, stripRight, beside, pieces).ifPresent(gutters::add);
            top = bottom;
        }
        return gutters;
    }

    private static Optional<Gutter> between(
            double top, double bottom, double stripRight, List<Piece> beside, List<Piece> all) {
        List<Piece> left = new ArrayList<>();
        List<Piece> right = new ArrayList<>();
        for (Piece piece : beside) {
            if (piece.middle() > top && piece.middle() < bottom) {
                (piece.left() >= stripRight - 0.5 ? right : left).add(piece);
            }
        }
        if (left.isEmpty() || right.isEmpty()) {
            return Optional.empty();
        }
        List<Piece> above = new ArrayList<>();
        List<Piece> below = new ArrayList<>();
        for (Piece piece : all) {
            if (piece.middle() <= top) {
                above.add(piece);
            } else if (piece.middle() >= bottom) {
                below.add(piece);
            }
        }
        return Optional.of(new Gutter(ColumnShape.of(left, right), left, right, above, below));
    }
}
