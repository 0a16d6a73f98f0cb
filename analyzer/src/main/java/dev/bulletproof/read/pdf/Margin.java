package dev.bulletproof.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Notes beside the rows they belong to: dates, places and labels, each a group of few short lines.
 *
 * @param groups top to bottom, each of them lines that follow each other closely
 */
record Margin(List<List<Piece>> groups) {

    /** Lines of one group follow each other within this, in sizes of the font. */
    private static final double NEXT_LINE = 1.9;

    /** A group is level with a row within this, in sizes of the font. */
    private static final double LEVEL = 0.55;

    /** Sizes that differ by this part set lines apart. */
    private static final double OTHER_SIZE = 0.15;

    private static final double MOST_LEVEL = 0.6;
    private static final int LONGEST_NOTE = 3;
    private static final double MOST_WORDS = 5;
    private static final double MANY_DATES = 0.4;
    private static final double NEARLY_ALL = 0.7;
    private static final double SPARSE = 0.55;

    private static final Pattern DATE = Pattern.compile(
            "(?:19|20)\\d\\d|\\d{1,2}/\\d{2,4}|\\b(?:present|current|now|today)\\b|'\\d\\d\\b",
            Pattern.CASE_INSENSITIVE);

    static Margin of(List<Piece> pieces) {
        List<Piece> sorted = new ArrayList<>(pieces);
        sorted.sort(Comparator.comparingDouble(Piece::baseline).thenComparing(Piece::left));
        List<List<Piece>> groups = new ArrayList<>();
        Piece last = null;
        for (Piece piece : sorted) {
            if (last == null || !goesOn(last, piece)) {
                groups.add(new ArrayList<>());
            }
            groups.get(groups.size() - 1).add(piece);
            last = piece;
        }
        return new Margin(groups);
    }

    private static boolean goesOn(Piece last, Piece piece) {
        double step = piece.baseline() - last.baseline();
        boolean alike = Math.abs(piece.size() - last.size()) < OTHER_SIZE * last.size();
        return step < LEVEL * last.size() || (step < NEXT_LINE * last.size() && (alike || last.isOpen()));
    }

    /** Whether these are notes to {@code text} and not a column of their own. */
    boolean belongsTo(List<Piece> text) {
        double words =
                pieces().stream().mapToInt(p -> p.tokens().size()).average().orElse(0);
        if (words > MOST_WORDS || share(groups, group -> isLevel(group.get(0), text)) < MOST_LEVEL) {
            return false;
        }
        boolean brief = longest() <= LONGEST_NOTE;
        boolean dates = share(groups, Margin::hasDate) >= MANY_DATES
                && (longest() <= LONGEST_NOTE + 1 || share(pieces(), Margin::isDate) >= NEARLY_ALL);
        return dates || (brief && pieces().size() <= SPARSE * text.size());
    }

    private List<Piece> pieces() {
        return groups.stream().flatMap(List::stream).toList();
    }

    private int longest() {
        return groups.stream()
                .mapToInt(group -> (int)
                        group.stream().mapToDouble(Piece::baseline).distinct().count())
                .max()
                .orElse(0);
    }

    static boolean isDate(Piece piece) {
        return DATE.matcher(piece.text()).find();
    }

    static boolean hasDate(List<Piece> group) {
        return group.stream().anyMatch(Margin::isDate);
    }

    static boolean isLevel(Piece piece, List<Piece> text) {
        return text.stream().anyMatch(other -> isLevel(piece, other));
    }

    static boolean isLevel(Piece piece, Piece other) {
        return Math.abs(other.baseline() - piece.baseline()) < LEVEL * Math.max(piece.size(), other.size());
    }

    private static <T> double share(List<T> all, java.util.function.Predicate<T> some) {
        return all.stream().filter(some).count() / (double) all.size();
    }
}
