package dev.bulletproof.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells headers and footers, which come back on each page at one height, from text. A header is read on the first page
 * that bears it, since it may hold the author's name; a footer and a page number never.
 */
final class RunningLines {
    /** Headers and footers are among so many rows at the top and at the bottom. */
    private static final int ROWS = 2;

    /** In points. */
    private static final double SAME_HEIGHT = 4;

    private static final double SAME_EDGE = 24;
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern PAGE_NUMBER =
            Pattern.compile("(?i)[-–—]?\\s*(?:page\\s*)?\\d{1,2}\\s*(?:(?:/|\\||of)\\s*\\d{1,2})?\\s*[-–—]?");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    private final List<List<Piece>> pages;
    private final List<List<Piece>> tops = new ArrayList<>();
    private final List<List<Piece>> bottoms = new ArrayList<>();

    RunningLines(List<List<Piece>> pages) {
        this.pages = pages;
        for (List<Piece> page : pages) {
            tops.add(edge(page, true));
            bottoms.add(edge(page, false));
        }
    }

    /** The page's pieces without headers and footers. */
    List<Piece> without(int page) {
        if (pages.size() < 2) {
            return pages.get(page);
        }
        List<Piece> rest = new ArrayList<>(pages.get(page));
        rest.removeAll(bottoms.get(page).stream()
                .filter(piece -> isPageNumber(piece) || comesBack(piece, page, bottoms, pages.size()))
                .toList());
        rest.removeAll(tops.get(page).stream()
                .filter(piece -> isPageNumber(piece) || comesBack(piece, page, tops, page))
                .toList());
        return rest;
    }

    private static List<Piece> edge(List<Piece> page, boolean top) {
        double[] baselines =
                page.stream().mapToDouble(Piece::baseline).distinct().sorted().toArray();
        if (baselines.length <= 2 * ROWS) {
            return List.of();
        }
        double bound = baselines[top ? ROWS - 1 : baselines.length - ROWS];
        return page.stream()
                .filter(piece -> top ? piece.baseline() <= bound : piece.baseline() >= bound)
                .toList();
    }

    private static boolean isPageNumber(Piece piece) {
        return PAGE_NUMBER.matcher(piece.text()).matches();
    }

    /** @param end of the pages that count: a header stays on its first page */
    private static boolean comesBack(Piece piece, int page, List<List<Piece>> edges, int end) {
        for (int other = 0; other < end; other++) {
            int distance = other - page;
            if (distance != 0 && edges.get(other).stream().anyMatch(twin -> isTwin(piece, twin, distance))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTwin(Piece piece, Piece twin, int distance) {
        return Math.abs(piece.baseline() - twin.baseline()) < SAME_HEIGHT
                && Math.abs(piece.left() - twin.left()) < SAME_EDGE
                && LETTER.matcher(piece.text()).find()
                && (piece.text().equals(twin.text()) || isNumbered(piece.text(), twin.text(), distance));
    }

    /** Whether the texts differ by nothing but the number of the page. */
    private static boolean isNumbered(String text, String twin, int distance) {
        Matcher number = NUMBER.matcher(text);
        while (number.find() && number.group().length() <= 2) {
            String next = text.substring(0, number.start())
                    + (Integer.parseInt(number.group()) + distance)
                    + text.substring(number.end());
            if (next.equals(twin)) {
                return true;
            }
        }
        return false;
    }
}
