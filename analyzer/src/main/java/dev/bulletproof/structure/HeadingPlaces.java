package dev.bulletproof.structure;

import dev.bulletproof.model.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where rows stand: in which column of the layout, and with how much white space above and below. Headings of one
 * column stand alike. Serves one résumé.
 */
final class HeadingPlaces {
    /** Blocks that share this part of the width they take up together are of one column. */
    private static final double SAME_COLUMN = 0.5;

    /** A column's blocks have at least so many rows on average. */
    private static final int TALL = 4;

    /** White space of at least this part of the usual one is usual. */
    private static final double USUAL_SPACE = 0.7;

    /** In points. */
    private static final double SAME_EDGE = 4;

    private final Map<Integer, Integer> columns = new HashMap<>();
    private final Map<Integer, Space> spaces = new HashMap<>();
    private final Map<Integer, Integer> rowsByColumn = new HashMap<>();

    /** White space in points; none that is known of is endless. */
    private record Space(double above, double below) {}

    private record Stretch(int column, double left, double right) {
        boolean isBeside(Box box) {
            double shared = Math.min(right, box.right()) - Math.max(left, box.left());
            double all = Math.max(right, box.right()) - Math.min(left, box.left());
            return shared > SAME_COLUMN * all;
        }
    }

    HeadingPlaces(List<Row> rows) {
        findColumns(rows);
        rows.forEach(row -> rowsByColumn.merge(column(row), 1, Integer::sum));
        Map<String, List<Row>> sheets = new TreeMap<>();
        rows.forEach(row -> sheets.computeIfAbsent(row.line().page() + " " + column(row), sheet -> new ArrayList<>())
                .add(row));
        sheets.values().forEach(this::findSpaces);
    }

    private void findColumns(List<Row> rows) {
        Map<Integer, Box> blocks = new TreeMap<>();
        rows.forEach(row -> blocks.merge(row.line().block(), row.box(), Box::union));
        List<Stretch> stretches = new ArrayList<>();
        blocks.entrySet().stream()
                .sorted(Comparator.comparing(entry -> -entry.getValue().height()))
                .forEach(entry -> columns.put(entry.getKey(), column(entry.getValue(), stretches)));
    }

    private static int column(Box block, List<Stretch> stretches) {
        return stretches.stream()
                .filter(stretch -> stretch.isBeside(block))
                .findFirst()
                .map(Stretch::column)
                .orElseGet(() -> {
                    stretches.add(new Stretch(stretches.size(), block.left(), block.right()));
                    return stretches.size() - 1;
                });
    }

    private void findSpaces(List<Row> sheet) {
        sheet.sort(Comparator.comparingDouble(Row::bottom));
        for (int at = 0; at < sheet.size(); at++) {
            Row row = sheet.get(at);
            double above = at == 0
                    ? Double.POSITIVE_INFINITY
                    : row.top() - sheet.get(at - 1).bottom();
            double below = at + 1 == sheet.size()
                    ? Double.POSITIVE_INFINITY
                    : sheet.get(at + 1).top() - row.bottom();
            spaces.put(row.index(), new Space(above, below));
        }
    }

    /** The number of the column that the row stands in. */
    int column(Row row) {
        return columns.getOrDefault(row.line().block(), 0);
    }

    /** Whether the row's column is text and not the cells of a table, which are a line or two each. */
    boolean isTall(Row row) {
        int column = column(row);
        long blocks = columns.values().stream().filter(other -> other == column).count();
        return rowsByColumn.getOrDefault(column, 0) >= TALL * blocks;
    }

    /** Whether the row begins or ends at an edge where headings do, and is as far from its neighbours as they are. */
    boolean standsLike(Row row, List<Row> headings) {
        List<Row> beside = headings.stream()
                .filter(heading -> column(heading) == column(row))
                .toList();
        Space space = space(row);
        return beside.stream().anyMatch(heading -> isAtEdge(row, heading))
                && space.above >= USUAL_SPACE * median(beside, true)
                && space.below >= USUAL_SPACE * median(beside, false);
    }

    private Space space(Row row) {
        return spaces.getOrDefault(row.index(), new Space(0, 0));
    }

    private static boolean isAtEdge(Row row, Row heading) {
        return Math.abs(row.left() - heading.left()) < SAME_EDGE
                || Math.abs(row.right() - heading.right()) < SAME_EDGE
                || Math.abs(row.left() + row.right() - heading.left() - heading.right()) < 2 * SAME_EDGE;
    }

    private double median(List<Row> headings, boolean above) {
        double[] all = headings.stream()
                .map(this::space)
                .mapToDouble(space -> above ? space.above : space.below)
                .filter(Double::isFinite)
                .sorted()
                .toArray();
        return all.length == 0 ? 0 : all[all.length / 2];
    }
}
