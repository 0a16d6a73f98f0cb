package dev.bulletproof.structure;

import dev.bulletproof.read.TextLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Weaves a column of labels, that is headings or dates in the margin, into the column that it labels: each label comes
 * before the line beside it. A sidebar, which reads by itself, stays as it is.
 */
final class MarginLabels {
    private static final double WIDEST = 0.6;
    private static final double ALIGNED = 0.6;
    /** In line heights. */
    private static final double SAME_HEIGHT = 0.45;

    private static final double TIGHT = 0.6;

    /** More blocks than this are the cells of a table, not columns. */
    private static final int MOST_BLOCKS = 500;

    private final TitleReader titles;

    MarginLabels(TitleReader titles) {
        this.titles = titles;
    }

    private record Column(List<TextLine> lines) {
        double left() {
            return lines.stream().mapToDouble(line -> line.box().left()).min().orElse(0);
        }

        double right() {
            return lines.stream().mapToDouble(line -> line.box().right()).max().orElse(0);
        }

        long count(Predicate<TextLine> property) {
            return lines.stream().filter(property).count();
        }

        /** The lines in runs without white space between them. */
        List<List<TextLine>> groups() {
            List<List<TextLine>> groups = new ArrayList<>();
            for (TextLine line : lines) {
                List<TextLine> last = groups.isEmpty() ? List.of() : groups.get(groups.size() - 1);
                boolean follows = !last.isEmpty() && isClose(last.get(last.size() - 1), line);
                if (!follows) {
                    groups.add(new ArrayList<>());
                }
                groups.get(groups.size() - 1).add(line);
            }
            return groups;
        }

        private static boolean isClose(TextLine above, TextLine below) {
            double gap = below.box().top() - above.box().bottom();
            return gap < TIGHT * below.box().height()
                    && above.words().get(0).bold() == below.words().get(0).bold();
        }
    }

    /** The same lines, labels before what they label. */
    List<TextLine> woven(List<TextLine> lines) {
        Map<Integer, List<TextLine>> blocks = new TreeMap<>();
        lines.forEach(line ->
                blocks.computeIfAbsent(line.block(), block -> new ArrayList<>()).add(line));
        if (blocks.size() > MOST_BLOCKS) {
            return lines;
        }
        List<TextLine> woven = lines;
        for (List<TextLine> block : blocks.values()) {
            Map<Integer, List<TextLine>> pages = new TreeMap<>();
            block.forEach(line -> pages.computeIfAbsent(line.page(), page -> new ArrayList<>())
                    .add(line));
            for (List<TextLine> part : pages.values()) {
                Column labels = new Column(part);
                Column text = new Column(
                        woven.stream().filter(line -> isBeside(line, labels)).toList());
                woven = !heads(labels, lines) && areLabels(labels, text) ? weave(woven, labels, text) : woven;
            }
        }
        return woven;
    }

    /** Whether other lines follow right below, in the same column. */
    private static boolean heads(Column labels, List<TextLine> lines) {
        TextLine last = labels.lines.get(labels.lines.size() - 1);
        double below = last.box().bottom();
        return lines.stream()
                .filter(line -> line.page() == last.page() && line.block() != last.block())
                .filter(line ->
                        line.box().left() < labels.right() - 2 && line.box().right() > labels.left())
                .anyMatch(line -> line.box().top() > below - 2
                        && line.box().top() < below + 2 * last.box().height());
    }

    private static boolean isBeside(TextLine line, Column labels) {
        double height = line.box().height();
        return line.page() == labels.lines.get(0).page()
                && line.box().left() > labels.right() - 2
                && line.box().bottom() > labels.lines.get(0).box().top() - height;
    }

    private boolean areLabels(Column labels, Column text) {
        double end = labels.lines.get(labels.lines.size() - 1).box().bottom();
        List<TextLine> near = text.lines.stream()
                .filter(line -> line.box().top() < end + line.box().height())
                .toList();
        boolean narrow = labels.right() - labels.left() < WIDEST * (text.right() - text.left());
        if (!narrow || labels.lines.size() > near.size()) {
            return false;
        }
        long headings = labels.count(this::isTitle);
        long dates = labels.count(MarginLabels::isDated);
        boolean telling = headings > 0 || (dates > 1 && new Column(near).count(MarginLabels::isDated) * 2 < dates);
        if (!telling || near.stream().anyMatch(this::isTitle)) {
            return false;
        }
        double start = near.get(0).box().top();
        List<List<TextLine>> groups = labels.groups().stream()
                .filter(group -> group.get(0).box().bottom() > start)
                .toList();
        long aligned = groups.stream()
                .filter(group -> near.stream().anyMatch(line -> isLevel(group.get(0), line)))
                .count();
        long headers = groups.stream()
                .filter(group -> isTitle(group.get(0)) || group.stream().anyMatch(MarginLabels::isDated))
                .count();
        return headers * 2 >= groups.size() && aligned > 0 && aligned >= ALIGNED * groups.size();
    }

    private boolean isTitle(TextLine line) {
        return titles.sure(new Row(0, line, line.words(), null));
    }

    private static boolean isDated(TextLine line) {
        return DateText.in(line.text()).isPresent() && line.listMark() == null;
    }

    private static boolean isLevel(TextLine label, TextLine line) {
        return Math.abs(bottom(label) - bottom(line))
                < SAME_HEIGHT * line.words().get(0).box().height();
    }

    private static double bottom(TextLine line) {
        return line.words().get(0).box().bottom();
    }

    private static List<TextLine> weave(List<TextLine> lines, Column labels, Column text) {
        List<TextLine> woven = new ArrayList<>(lines);
        woven.removeAll(labels.lines);
        for (List<TextLine> group : labels.groups()) {
            TextLine first = group.get(0);
            int place = text.lines.stream()
                    .filter(line -> isLevel(first, line) || bottom(line) > bottom(first))
                    .min(Comparator.comparingDouble(MarginLabels::bottom))
                    .map(woven::indexOf)
                    .orElse(woven.size());
            woven.addAll(place, group);
        }
        return woven;
    }
}
