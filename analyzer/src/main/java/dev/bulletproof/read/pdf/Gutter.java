package dev.bulletproof.read.pdf;

import dev.bulletproof.model.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;

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

    /** The left edge of a column is shared by at least so many lines. */
    private static final int EDGE_LINES = 4;

    /** An edge that so many lines share is none by chance, so that the gutter may be narrower. */
    private static final int FIRM_EDGE_LINES = 8;

    private static final double FIRM_NARROWEST = 0.35;

    /** In points: a rule that ends nearer to the gutter belongs to one column. */
    private static final double RULE_REACH = 20;

    /** A gutter this many times as wide is none by chance. */
    private static final double WIDE = 2;

    /** A heading is nearer to what it heads than to the text above, by this factor. */
    private static final double NEARER = 0.75;

    /** Nor is one beside so many lines. */
    private static final int MANY_LINES = 6;

    /** The gutter that parts most lines into columns, or else text from notes; empty where the pieces are one column. */
    static Optional<Gutter> largest(List<Piece> pieces, List<Box> rules) {
        double size = usualSize(pieces);
        return pieces.stream()
                .mapToDouble(piece -> Math.rint(piece.left()))
                .distinct()
                .boxed()
                .flatMap(x -> at(x - 0.5, x - narrowest(x, pieces) * size, cutAt(x, pieces), rules).stream())
                .filter(gutter -> gutter.isConvincing(NARROWEST * size))
                .max(Comparator.comparingInt(Gutter::weight));
    }

    /** Where lines of two columns come near each other they look like one: a word at the edge shows the gap. */
    private static List<Piece> cutAt(double x, List<Piece> pieces) {
        if (edgeLines(x, pieces) < EDGE_LINES) {
            return pieces;
        }
        List<Piece> cut = new ArrayList<>();
        pieces.forEach(piece -> cut.addAll(piece.cutAt(x)));
        return cut;
    }

    private static long edgeLines(double x, List<Piece> pieces) {
        return pieces.stream().filter(piece -> Math.abs(piece.left() - x) < 1).count();
    }

    private static double narrowest(double x, List<Piece> pieces) {
        return edgeLines(x, pieces) < FIRM_EDGE_LINES ? NARROWEST : FIRM_NARROWEST;
    }

    private static double usualSize(List<Piece> pieces) {
        double[] sizes = pieces.stream().mapToDouble(Piece::size).sorted().toArray();
        return sizes[sizes.length / 2];
    }

    /** Where the right column begins. */
    double x() {
        return right.stream().mapToDouble(Piece::left).min().orElse(0);
    }

    /** From the first line that stands beside another to the last. */
    double height() {
        double top = Math.max(first(left), first(right));
        return Math.min(last(left), last(right)) - top;
    }

    private static double first(List<Piece> column) {
        return column.stream().mapToDouble(Piece::baseline).min().orElse(0);
    }

    private static double last(List<Piece> column) {
        return column.stream().mapToDouble(Piece::baseline).max().orElse(0);
    }

    /** Wide blanks of justified lines may meet by chance for a line or two. */
    private boolean isConvincing(double narrowest) {
        double width = x() - left.stream().mapToDouble(Piece::right).max().orElse(0);
        return shape != ColumnShape.COLUMNS
                || width > WIDE * narrowest
                || Math.min(left.size(), right.size()) >= MANY_LINES;
    }

    private int weight() {
        int lines = Math.min(left.size(), right.size()) * 4 + left.size() + right.size();
        return shape == ColumnShape.COLUMNS ? lines * 3 / 2 : lines;
    }

    /** The stretches of a vertical strip that no piece crosses, each with what stands to its sides. */
    private static List<Gutter> at(double stripRight, double stripLeft, List<Piece> pieces, List<Box> rules) {
        List<Piece> crossing = new ArrayList<>();
        List<Piece> beside = new ArrayList<>();
        for (Piece piece : pieces) {
            boolean crosses = piece.left() < stripRight - 0.5 && piece.right() > stripLeft;
            (crosses ? crossing : beside).add(piece);
        }
        double[] ends = DoubleStream.concat(
                        crossing.stream().mapToDouble(Piece::middle),
                        rules.stream()
                                .filter(rule ->
                                        rule.left() < stripLeft - RULE_REACH && rule.right() > stripRight + RULE_REACH)
                                .mapToDouble(Box::top))
                .sorted()
                .toArray();
        List<Gutter> gutters = new ArrayList<>();
        double top = Double.NEGATIVE_INFINITY;
        for (int i = 0; i <= ends.length; i++) {
            double bottom = i < ends.length ? ends[i] : Double.POSITIVE_INFINITY;
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
        ColumnShape shape = left.isEmpty() || right.isEmpty() ? ColumnShape.ROWS : ColumnShape.of(left, right);
        if (shape == ColumnShape.ROWS) {
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
        if (shape == ColumnShape.COLUMNS && !below.isEmpty()) {
            takeHeading(left, below);
            takeHeading(right, below);
        }
        return Optional.of(new Gutter(shape, left, right, above, below));
    }

    /** A column's last line that is set off and nearer to the text below both columns heads that text. */
    private static void takeHeading(List<Piece> column, List<Piece> below) {
        Piece last =
                column.stream().max(Comparator.comparingDouble(Piece::baseline)).orElseThrow();
        Optional<Piece> before = column.stream()
                .filter(piece -> piece.baseline() < last.baseline())
                .max(Comparator.comparingDouble(Piece::baseline));
        boolean heads = before.filter(piece -> last.standsOutFrom(piece)
                        && first(below) - last.baseline() < NEARER * (last.baseline() - piece.baseline()))
                .isPresent();
        boolean alone =
                column.stream().filter(piece -> Margin.isLevel(piece, last)).count() == 1;
        if (heads && alone) {
            column.remove(last);
            below.add(0, last);
        }
    }
}
