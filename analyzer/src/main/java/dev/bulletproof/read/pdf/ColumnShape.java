package dev.bulletproof.read.pdf;

import java.util.List;

/** What two groups of pieces side by side are to each other. */
enum ColumnShape {
    /** Read one after the other. */
    COLUMNS,
    /** The left one notes to the rows of the right one. */
    NOTES_LEFT,
    /** The right one notes to the rows of the left one. */
    NOTES_RIGHT,
    /** Cells of rows, or nothing of the kind. */
    ROWS;

    private static final int FEWEST_LINES = 3;
    private static final double LEAST_OVERLAP = 0.4;
    /** Lines of running text have at least so many words on average. */
    private static final double RUNNING_TEXT = 4;

    private static final double LEVEL_CELLS = 0.85;

    static ColumnShape of(List<Piece> left, List<Piece> right) {
        if (Math.max(left.size(), right.size()) < FEWEST_LINES || overlap(left, right) < LEAST_OVERLAP) {
            return ROWS;
        }
        if (Margin.of(right).belongsTo(left)) {
            return NOTES_RIGHT;
        }
        if (Margin.of(left).belongsTo(right)) {
            return NOTES_LEFT;
        }
        boolean few = Math.min(left.size(), right.size()) < FEWEST_LINES;
        return few || isTable(left, right) ? ROWS : COLUMNS;
    }

    /** How much of the shorter column's height stands beside the other. */
    private static double overlap(List<Piece> left, List<Piece> right) {
        double leftTop = top(left);
        double rightTop = top(right);
        double leftBottom = bottom(left);
        double rightBottom = bottom(right);
        double shorter = Math.min(leftBottom - leftTop, rightBottom - rightTop);
        return (Math.min(leftBottom, rightBottom) - Math.max(leftTop, rightTop)) / Math.max(1, shorter);
    }

    private static double top(List<Piece> column) {
        double top = column.isEmpty() ? 0 : Double.POSITIVE_INFINITY;
        for (Piece piece : column) {
            top = Math.min(top, piece.box().top());
        }
        return top;
    }

    private static double bottom(List<Piece> column) {
        double bottom = column.isEmpty() ? 0 : Double.NEGATIVE_INFINITY;
        for (Piece piece : column) {
            bottom = Math.max(bottom, piece.box().bottom());
        }
        return bottom;
    }

    /** One line to a cell all the way down. */
    private static boolean isTable(List<Piece> leftColumn, List<Piece> rightColumn) {
        List<Piece> left = beside(leftColumn, rightColumn);
        List<Piece> right = beside(rightColumn, leftColumn);
        return level(left, right) >= LEVEL_CELLS
                && level(right, left) >= LEVEL_CELLS
                && Math.min(words(left), words(right)) < RUNNING_TEXT
                && marks(left) < 2
                && marks(right) < 2;
    }

    /** The pieces that stand no higher than the first and no lower than the last of the others. */
    private static List<Piece> beside(List<Piece> column, List<Piece> other) {
        double top = top(other);
        double bottom = bottom(other);
        return column.stream()
                .filter(piece -> piece.box().bottom() > top && piece.box().top() < bottom)
                .toList();
    }

    /** How many words a piece has on average. */
    private static double words(List<Piece> column) {
        return column.stream()
                .mapToInt(piece -> piece.tokens().size())
                .average()
                .orElse(0);
    }

    private static long marks(List<Piece> column) {
        return column.stream()
                .filter(piece -> Pieces.isMark(piece.tokens().get(0)))
                .count();
    }

    /** Which part of the pieces stands on a row with one of the others. */
    private static double level(List<Piece> pieces, List<Piece> others) {
        return pieces.stream().filter(piece -> Margin.isLevel(piece, others)).count() / (double) pieces.size();
    }
}
