package dev.bulletproof.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts the pieces of a region into the order of lines. Notes that are dates go to the row they stand beside. */
final class RowPlan {

    /** Pieces of one row differ by less than this in their baselines, in sizes of the font. */
    private static final double SAME_ROW = 0.45;

    /** A note belongs to a row within this, in sizes of the font. */
    private static final double BESIDE = 1.6;

    /** Dates at the end of a list item's row stand at least this far from its text, in sizes of the font. */
    private static final double ASIDE = 2;

    /**
     * Pieces that make a line.
     *
     * @param drawn whether a shape beside it marks it as a list item
     * @param aside whether it is a note, which no sentence runs through
     */
    record Draft(List<Piece> pieces, boolean drawn, boolean aside) {}

    private final List<List<Piece>> rows;
    private final List<List<List<Piece>>> labels = new ArrayList<>();
    private final boolean[] typed;
    private final boolean[] drawn;

    private RowPlan(List<Piece> pieces, List<Shape> shapes) {
        rows = rows(pieces);
        typed = new boolean[rows.size()];
        drawn = new boolean[rows.size()];
        for (int row = 0; row < rows.size(); row++) {
            Piece first = rows.get(row).get(0);
            typed[row] = LineStart.markTokens(first.tokens()) > 0;
            drawn[row] = !typed[row] && DrawnMarks.isBeside(first, shapes);
        }
        for (int i = 0; i <= rows.size(); i++) {
            labels.add(new ArrayList<>());
        }
    }

    static List<Draft> of(Region region, List<Shape> shapes) {
        RowPlan plan = new RowPlan(region.pieces(), shapes);
        if (plan.rows.isEmpty()) {
            return List.of();
        }
        Margin.of(region.notes()).groups().forEach(plan::place);
        return plan.drafts();
    }

    private static List<List<Piece>> rows(List<Piece> pieces) {
        List<Piece> sorted = new ArrayList<>(pieces);
        sorted.sort(Comparator.comparingDouble(Piece::baseline));
        List<List<Piece>> rows = new ArrayList<>();
        Piece first = null;
        for (Piece piece : sorted) {
            if (first == null
                    || piece.baseline() - first.baseline() > SAME_ROW * Math.min(piece.size(), first.size())) {
                first = piece;
                rows.add(new ArrayList<>());
            }
            rows.get(rows.size() - 1).add(piece);
        }
        rows.forEach(row -> row.sort(Comparator.comparingDouble(Piece::left)));
        return rows;
    }

    private void place(List<Piece> group) {
        Piece first = group.get(0);
        int row = nearest(first);
        boolean left = first.left() < rows.get(row).get(0).left();
        boolean beside = distance(row, first) < BESIDE * first.size();
        if (!beside || (left && (isItem(row) || !Margin.hasDate(group)))) {
            labels.get(beginning(next(first))).add(group);
        } else if (left) {
            rows.get(row).addAll(0, group);
        } else {
            placeRight(group, row);
        }
    }

    /** A date's second line stays with its own row unless that row is a list item. */
    private void placeRight(List<Piece> group, int groupRow) {
        boolean open = false;
        for (Piece piece : group) {
            int own = nearest(piece);
            boolean plain =
                    !open && !isItem(own) && Margin.isLevel(piece, rows.get(own).get(0));
            rows.get(plain ? own : groupRow).add(piece);
            open = piece.isOpen();
        }
    }

    private int nearest(Piece piece) {
        int nearest = 0;
        for (int i = 1; i < rows.size(); i++) {
            nearest = distance(i, piece) < distance(nearest, piece) ? i : nearest;
        }
        return nearest;
    }

    /** The row that a note stands before. */
    private int next(Piece note) {
        int row = 0;
        while (row < rows.size()
                && rows.get(row).get(0).baseline() < note.baseline()
                && !Margin.isLevel(note, rows.get(row).get(0))) {
            row++;
        }
        return row;
    }

    /** The row that a list item begins with whose further lines reach to {@code row}, else that row itself. */
    private int beginning(int row) {
        for (int item = row - 1; item >= 0 && row < rows.size() && !isItem(row); item--) {
            if (isItem(item)) {
                return hangs(item, row) ? item : row;
            }
        }
        return row;
    }

    /** Whether all rows after an item's first one up to {@code last} stand to the right of its mark. */
    private boolean hangs(int item, int last) {
        double mark = rows.get(item).get(0).left() + (typed[item] ? 1 : -1);
        return rows.subList(item + 1, last + 1).stream()
                .allMatch(row -> row.get(0).left() > mark);
    }

    private double distance(int row, Piece piece) {
        return Math.abs(rows.get(row).get(0).baseline() - piece.baseline());
    }

    private boolean isItem(int row) {
        return typed[row] || drawn[row];
    }

    private List<Draft> drafts() {
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            addLabels(i, drafts);
            List<Piece> row = rows.get(i);
            while (isItem(i) && row.size() > 1 && endsAside(row)) {
                drafts.add(new Draft(List.of(row.remove(row.size() - 1)), false, true));
            }
            drafts.add(new Draft(row, drawn[i], false));
        }
        addLabels(rows.size(), drafts);
        return drafts;
    }

    private void addLabels(int row, List<Draft> drafts) {
        labels.get(row).forEach(label -> drafts.add(new Draft(label, false, true)));
    }

    private static boolean endsAside(List<Piece> row) {
        Piece last = row.get(row.size() - 1);
        double gap = last.left() - row.get(row.size() - 2).right();
        return gap > ASIDE * last.size() && Margin.isDate(last) && last.tokens().size() <= 6;
    }
}
