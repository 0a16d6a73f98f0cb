package dev.bulletproof.read.pdf;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a page is parted at its outermost: a band over all its width, two columns, another band. A page of one column
 * is all {@code above}.
 *
 * @param gutter where the right column begins, in points; {@link Double#NaN} where there is none
 */
record Spread(List<Region> above, List<Region> left, List<Region> right, List<Region> below, double gutter) {

    /** Columns of two pages go on from one to the other when they begin this near to each other, in points. */
    private static final double SAME_GUTTER = 40;

    /** Lines that begin at one edge of a column, within this many points. */
    private static final double SAME_EDGE = 2;

    /** So many lines make an edge. */
    private static final int EDGE_LINES = 3;

    /** A page follows the columns of the page before it when this part of its lines begins at their edges. */
    private static final double MOST_AT_EDGES = 0.5;

    /** A foot of this many pieces, such as a page number, does not end the columns. */
    private static final int FOOT = 3;

    /** Widths that differ by less than this part are one width. */
    private static final double ALIKE = 0.15;

    /** A heading is larger than the text by this factor. */
    private static final double HEADING = 1.12;

    boolean hasColumns() {
        return !Double.isNaN(gutter);
    }

    /**
     * The next page, read along these columns: one that ends them, and holds too little to show a gutter of its own.
     * Nothing where its lines do not begin where lines of these columns do, or run across the gutter.
     */
    Optional<Spread> along(List<Piece> next, Columns columns) {
        List<Piece> across = next.stream().filter(this::crosses).toList();
        List<Piece> column = next.stream().filter(piece -> !crosses(piece)).toList();
        double top = column.stream().mapToDouble(Piece::baseline).min().orElse(0);
        double bottom = column.stream().mapToDouble(Piece::baseline).max().orElse(0);
        boolean cut = across.stream().anyMatch(piece -> piece.baseline() >= top && piece.baseline() <= bottom);
        List<Piece> onLeft =
                column.stream().filter(piece -> piece.left() < gutter - 1).toList();
        List<Piece> onRight =
                column.stream().filter(piece -> piece.left() >= gutter - 1).toList();
        if (across.size() > FOOT || cut || !(hasEdges(left, onLeft) && hasEdges(right, onRight))) {
            return Optional.empty();
        }
        return Optional.of(new Spread(
                band(across.stream().filter(piece -> piece.baseline() < top).toList()),
                columns.part(onLeft),
                columns.part(onRight),
                band(across.stream().filter(piece -> piece.baseline() > bottom).toList()),
                gutter));
    }

    private boolean crosses(Piece piece) {
        return piece.left() < gutter - 1 && piece.right() > gutter + 1;
    }

    private static List<Region> band(List<Piece> pieces) {
        return pieces.isEmpty() ? List.of() : List.of(new Region(pieces, List.of()));
    }

    private static boolean hasEdges(List<Region> column, List<Piece> pieces) {
        double[] all = pieces(column).mapToDouble(Piece::left).toArray();
        double[] edges = Arrays.stream(all)
                .filter(x ->
                        Arrays.stream(all).filter(other -> isNear(x, other)).count() >= EDGE_LINES)
                .toArray();
        long at = pieces.stream()
                .filter(piece -> Arrays.stream(edges).anyMatch(x -> isNear(x, piece.left())))
                .count();
        return at >= MOST_AT_EDGES * pieces.size();
    }

    private static boolean isNear(double x, double other) {
        return Math.abs(x - other) < SAME_EDGE;
    }

    /** Whether its columns are those of the page before, gone on. */
    boolean continues(Spread before) {
        return hasColumns()
                && before.hasColumns()
                && Math.abs(gutter - before.gutter) < SAME_GUTTER
                && right(left) < before.gutter
                && right(before.left) < gutter
                && !before.flowsOn()
                && isSmall(above)
                && isSmall(before.below);
    }

    /** Columns of one width whose second begins in the middle of things are one text, as in a newspaper. */
    private boolean flowsOn() {
        double leftWidth = right(left) - left(left);
        double rightWidth = right(right) - left(right);
        boolean alike = Math.abs(leftWidth - rightWidth) < ALIKE * Math.max(leftWidth, rightWidth);
        return alike && !beginsWithHeading(right);
    }

    private static double left(List<Region> column) {
        return pieces(column).mapToDouble(Piece::left).min().orElse(0);
    }

    private static double right(List<Region> column) {
        return pieces(column).mapToDouble(Piece::right).max().orElse(0);
    }

    private static boolean beginsWithHeading(List<Region> column) {
        double[] sizes = pieces(column).mapToDouble(Piece::size).sorted().toArray();
        Piece first =
                pieces(column).min(Comparator.comparingDouble(Piece::baseline)).orElseThrow();
        String text = first.text();
        boolean capitals =
                text.equals(text.toUpperCase(Locale.ROOT)) && text.chars().anyMatch(Character::isLetter);
        return capitals || first.size() > HEADING * sizes[sizes.length / 2];
    }

    private static Stream<Piece> pieces(List<Region> column) {
        return column.stream().flatMap(region -> Stream.concat(region.pieces().stream(), region.notes().stream()));
    }

    private static boolean isSmall(List<Region> band) {
        return band.stream().mapToInt(region -> region.pieces().size()).sum() <= FOOT;
    }
}
