package dev.bulletproof.structure;

import dev.bulletproof.model.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Joins the wrapped lines of a list item or paragraph. */
final class Joiner {
    /** In line pitches: a larger step down begins something new. */
    private static final double LOOSE = 1.3;

    private static final double TOLERANCE = 0.45;
    private static final double FULL = 0.72;

    /** In words: a line of fewer is no sentence broken by hand. */
    private static final int HAND_BROKEN = 5;

    private static final Pattern LABEL = Pattern.compile("\\p{Lu}[\\p{L} ]+:\\s");

    private final Hyphens hyphens;
    private final Map<Integer, Column> columns = new HashMap<>();

    /** How far a block's lines reach, and how far apart they are. */
    private record Column(double right, double pitch) {}

    Joiner(List<Row> all, Hyphens hyphens) {
        this.hyphens = hyphens;
        Map<Integer, List<Row>> blocks = new HashMap<>();
        all.forEach(row -> blocks.computeIfAbsent(row.line().block(), block -> new ArrayList<>())
                .add(row));
        blocks.forEach((block, rows) -> columns.put(block, column(rows)));
    }

    private static Column column(List<Row> rows) {
        double right = rows.stream()
                .flatMap(row -> row.words().stream())
                .mapToDouble(word -> word.box().right())
                .max()
                .orElse(0);
        List<Double> steps = new ArrayList<>();
        for (int i = 1; i < rows.size(); i++) {
            double step = rows.get(i).top() - rows.get(i - 1).bottom();
            if (rows.get(i).line().page() == rows.get(i - 1).line().page()
                    && step > -rows.get(i).size()) {
                steps.add((rows.get(i).bottom() - rows.get(i - 1).bottom())
                        / rows.get(i).size());
            }
        }
        steps.sort(Double::compare);
        return new Column(right, steps.isEmpty() ? 1.2 : Math.max(0.9, steps.get(steps.size() / 4)));
    }

    /** The items that these neighbouring rows form. */
    List<Item> join(List<Row> rows) {
        List<Item> items = new ArrayList<>();
        List<Row> open = new ArrayList<>();
        for (Row row : rows) {
            if (!open.isEmpty() && !continues(open, row)) {
                items.add(item(open));
                open.clear();
            }
            open.add(row);
        }
        if (!open.isEmpty()) {
            items.add(item(open));
        }
        return items;
    }

    private Item item(List<Row> rows) {
        return new Item(List.copyOf(rows), hyphens.join(rows));
    }

    private boolean continues(List<Row> open, Row next) {
        Row first = open.get(0);
        Row before = open.get(open.size() - 1);
        if (next.marked()
                || next.besides(before)
                || differs(before, next)
                || isHeader(next)
                || areCells(before, next)) {
            return false;
        }
        boolean unfinished = next.startsLower() && !before.endsSentence();
        if (before.line().whole() || before.line().page() != next.line().page() || otherBlock(before, next)) {
            return unfinished && (first.marked() || wraps(before, next)) && !isHeader(before);
        }
        if (isLoose(before, next) && !(unfinished && wraps(before, next))) {
            return false;
        }
        return first.marked() ? continuesItem(open, next, unfinished) : continuesParagraph(open, next, unfinished);
    }

    private static boolean otherBlock(Row before, Row next) {
        return before.line().block() != next.line().block();
    }

    private static boolean differs(Row before, Row next) {
        boolean size = Math.abs(before.size() - next.size()) > 0.12 * before.size();
        boolean weight = before.bold() != next.bold() && !next.startsLower();
        return next.line().heading() != before.line().heading() || size || weight;
    }

    /** Two rows of a table without lines: their second fields begin at one edge. */
    private static boolean areCells(Row before, Row next) {
        List<List<Word>> above = before.fields();
        List<List<Word>> below = next.fields();
        return above.size() > 1
                && below.size() > 1
                && Math.abs(above.get(1).get(0).box().left()
                                - below.get(1).get(0).box().left())
                        < TOLERANCE * next.size();
    }

    private static boolean isHeader(Row row) {
        String text = row.text().stripTrailing();
        boolean open = !text.isEmpty() && "-‐‑–—".indexOf(text.charAt(text.length() - 1)) >= 0;
        return !open
                && (row.fields().size() > 1 || row.text().contains(" | "))
                && DateText.in(row.text())
                        .filter(date -> date.range() || date.end() == row.text().length())
                        .isPresent();
    }

    private boolean isLoose(Row before, Row next) {
        double step = (next.bottom() - before.bottom()) / next.size();
        return step > LOOSE * column(next).pitch || step < 0.3;
    }

    private Column column(Row row) {
        return columns.getOrDefault(row.line().block(), new Column(0, 1.2));
    }

    /** Whether the first word of {@code next} had no room at the end of {@code before}. */
    private boolean wraps(Row before, Row next) {
        Word word = next.words().get(0);
        String text = word.text();
        int hyphen = text.indexOf('-');
        double share = hyphen > 0 && hyphen < text.length() - 1 ? (hyphen + 1.0) / text.length() : 1;
        double blank = 0.2 * before.size();
        return before.right() + blank + word.box().width() * share > column(before).right - 1;
    }

    /** Lists often end short of the column's edge. */
    private boolean fills(Row row) {
        return row.right() - row.lastLeft() > FULL * (column(row).right - row.lastLeft());
    }

    private boolean continuesItem(List<Row> open, Row next, boolean unfinished) {
        Row first = open.get(0);
        Row before = open.get(open.size() - 1);
        double offset = (next.left() - first.left()) / next.size();
        if (offset < -4) {
            return false;
        }
        boolean hanging = Math.abs(offset) < TOLERANCE;
        boolean asBefore = open.size() > 1 && Math.abs(next.left() - before.left()) < TOLERANCE * next.size();
        if (hanging || asBefore) {
            boolean label = LABEL.matcher(next.text()).lookingAt();
            return unfinished || wraps(before, next) || (!before.endsSentence() && (!label || fills(before)));
        }
        return wraps(before, next) && (unfinished || !before.endsSentence());
    }

    private boolean continuesParagraph(List<Row> open, Row next, boolean unfinished) {
        Row first = open.get(0);
        Row before = open.get(open.size() - 1);
        boolean parted = before.fields().size() > 1 && before.printed().size() == 1;
        if (isHeader(first) || (parted && !unfinished)) {
            return false;
        }
        if (!wraps(before, next)) {
            return unfinished && before.count() >= HAND_BROKEN && Math.abs(next.left() - before.left()) < next.size();
        }
        boolean back = open.size() > 1 && next.left() < before.left() - TOLERANCE * next.size();
        return unfinished || !back;
    }
}
