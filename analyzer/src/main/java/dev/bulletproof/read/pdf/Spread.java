package dev.bulletproof.read.pdf;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * How a page is parted at its outermost: a band over all its width, two columns, another band. A page of one column
 * is all {@code above}.
 *
 * @param gutter where the right column begins, in points; {@link Double#NaN} where there is none
 */
record Spread(List<Region> above, List<Region> left, List<Region> right, List<Region> below, double gutter) {

    /** Columns of two pages go on from one to the other when they begin this near to each other, in points. */
    private static final double SAME_GUTTER = 14;

    /** A foot of this many pieces, such as a page number, does not end the columns. */
    private static final int FOOT = 3;

    /** Widths that differ by less than this part are one width. */
    private static final double ALIKE = 0.15;

    /** A heading is larger than the text by this factor. */
    private static final double HEADING = 1.12;

    boolean hasColumns() {
        return !Double.isNaN(gutter);
    }

    /** Whether its columns are those of the page before, gone on. */
    boolean continues(Spread before) {
        return hasColumns()
                && before.hasColumns()
                && Math.abs(gutter - before.gutter) < SAME_GUTTER
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
