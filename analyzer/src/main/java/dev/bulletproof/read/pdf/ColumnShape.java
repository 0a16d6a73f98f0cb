package dev.bulletproof.read.pdf;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Tells columns, which are read one after the other, from the cells of rows, which are read across. */
final class ColumnShape {

    private static final int FEWEST_LINES = 3;

    /** Baselines of one row differ by less than this, in sizes of the font. */
    private static final double SAME_ROW = 0.3;

    /** Lines of one paragraph follow each other within this, in sizes of the font. */
    private static final double NEXT_LINE = 1.7;

    private static final Pattern DATE = Pattern.compile(
            ".*(?:(?:19|20)\\d\\d|\\d{1,2}/\\d{2,4}|\\b(?:present|current|now|today)\\b).*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private ColumnShape() {}

    static boolean isColumns(List<Piece> left, List<Piece> right) {
        if (left.size() < FEWEST_LINES || right.size() < FEWEST_LINES || overlap(left, right) < 0.4) {
            return false;
        }
        return !isMargin(right, left) && !isMargin(left, right) && !isTable(left, right);
    }

    /** How much of the shorter column's height stands beside the other. */
    private static double overlap(List<Piece> left, List<Piece> right) {
        double top = Math.max(top(left), top(right));
        double bottom = Math.min(bottom(left), bottom(right));
        double shorter = Math.min(bottom(left) - top(left), bottom(right) - top(right));
        return shorter <= 0 ? 0 : (bottom - top) / shorter;
    }

    private static double top(List<Piece> column) {
        return column.stream().mapToDouble(Piece::baseline).min().orElse(0);
    }

    private static double bottom(List<Piece> column) {
        return column.stream().mapToDouble(Piece::baseline).max().orElse(0);
    }

    /** Dates, places and labels beside the rows they belong to: few, short, and level with them. */
    private static boolean isMargin(List<Piece> margin, List<Piece> text) {
        double level = levelWith(margin, text);
        double words =
                margin.stream().mapToInt(p -> p.tokens().size()).average().orElse(0);
        if (level < 0.6 || words > 5) {
            return false;
        }
        double dates =
                margin.stream().filter(p -> DATE.matcher(p.text()).matches()).count() / (double) margin.size();
        boolean sparse = margin.size() <= 0.55 * text.size() && longestRun(margin) <= 3;
        return dates >= 0.4 || sparse;
    }

    /** One line to a cell all the way down. */
    private static boolean isTable(List<Piece> left, List<Piece> right) {
        if (levelWith(left, right) < 0.85 || levelWith(right, left) < 0.85) {
            return false;
        }
        return marks(left) < 2 && marks(right) < 2;
    }

    private static long marks(List<Piece> column) {
        return column.stream().filter(p -> Pieces.isMark(p.tokens().get(0))).count();
    }

    /** Which part of the pieces stands on a row with one of the others. */
    private static double levelWith(List<Piece> pieces, List<Piece> others) {
        long level = pieces.stream()
                .filter(piece -> others.stream()
                        .anyMatch(other -> Math.abs(other.baseline() - piece.baseline()) < SAME_ROW * piece.size()))
                .count();
        return level / (double) pieces.size();
    }

    /** The most lines that follow each other as in a paragraph. */
    private static int longestRun(List<Piece> column) {
        List<Piece> sorted = column.stream()
                .sorted(Comparator.comparingDouble(Piece::baseline))
                .toList();
        int longest = 1;
        int run = 1;
        for (int i = 1; i < sorted.size(); i++) {
            double step = sorted.get(i).baseline() - sorted.get(i - 1).baseline();
            boolean sameRow = step < SAME_ROW * sorted.get(i).size();
            run = sameRow ? run : step < NEXT_LINE * sorted.get(i).size() ? run + 1 : 1;
            longest = Math.max(longest, run);
        }
        return longest;
    }
}
