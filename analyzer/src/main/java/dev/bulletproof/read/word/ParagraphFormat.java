package dev.bulletproof.read.word;

import dev.bulletproof.read.XmlElement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How a paragraph is laid out; all lengths in points.
 *
 * @param left from the column's edge to the text
 * @param right from the text to the column's edge
 * @param first how much further in the first line begins; negative where it hangs out
 * @param before space above
 * @param after space below
 * @param lineHeight in multiples of a single line
 * @param alignment {@code left}, {@code right}, {@code center} or {@code both}
 * @param tabs by position
 * @param outline depth of the heading, 1 outermost; 0 where it is none
 * @param list which list it belongs to, and how deep
 */
record ParagraphFormat(
        double left,
        double right,
        double first,
        double before,
        double after,
        double lineHeight,
        String alignment,
        List<Tab> tabs,
        int outline,
        ListPlace list) {

    static final ParagraphFormat DEFAULT = new ParagraphFormat(0, 0, 0, 0, 0, 1, "left", List.of(), 0, ListPlace.NONE);

    private static final double SINGLE_LINE = 240;
    private static final int BODY_TEXT = 9;

    /**
     * A tab stop.
     *
     * @param position from the column's edge, in points
     * @param kind {@code left}, {@code right}, {@code center}, …
     */
    record Tab(double position, String kind) {}

    /**
     * A place in a list.
     *
     * @param id of the list; empty where unsaid, {@code 0} where the paragraph is taken out of its style's list
     * @param level 0 outermost; -1 where unsaid
     */
    record ListPlace(String id, int level) {
        static final ListPlace NONE = new ListPlace("", -1);

        private ListPlace with(XmlElement numbering) {
            return new ListPlace(
                    numbering.childValue("numId").orElse(id),
                    numbering
                            .childValue("ilvl")
                            .flatMap(Measure::number)
                            .map(Double::intValue)
                            .orElse(level));
        }
    }

    /** This format with the properties of a {@code w:pPr} put over it. */
    ParagraphFormat with(XmlElement properties) {
        Optional<XmlElement> indent = properties.child("ind");
        Optional<XmlElement> spacing = properties.child("spacing");
        return new ParagraphFormat(
                indent.flatMap(i -> Measure.points(i, "left").or(() -> Measure.points(i, "start")))
                        .orElse(left),
                indent.flatMap(i -> Measure.points(i, "right").or(() -> Measure.points(i, "end")))
                        .orElse(right),
                indent.flatMap(ParagraphFormat::first).orElse(first),
                spacing.flatMap(s -> Measure.points(s, "before")).orElse(before),
                spacing.flatMap(s -> Measure.points(s, "after")).orElse(after),
                spacing.flatMap(ParagraphFormat::lineHeight).orElse(lineHeight),
                properties.childValue("jc").orElse(alignment),
                properties.child("tabs").map(this::tabs).orElse(tabs),
                properties
                        .childValue("outlineLvl")
                        .flatMap(Measure::number)
                        .map(ParagraphFormat::outline)
                        .orElse(outline),
                properties.child("numPr").map(list::with).orElse(list));
    }

    /** This format at a place in a list. */
    ParagraphFormat in(ListPlace place) {
        return new ParagraphFormat(left, right, first, before, after, lineHeight, alignment, tabs, outline, place);
    }

    /** This format as that of a heading, 1 outermost. */
    ParagraphFormat asHeading(int level) {
        return new ParagraphFormat(left, right, first, before, after, lineHeight, alignment, tabs, level, list);
    }

    private static int outline(double level) {
        return level < BODY_TEXT ? (int) level + 1 : 0;
    }

    private static Optional<Double> first(XmlElement indent) {
        return Measure.points(indent, "hanging").map(hanging -> -hanging).or(() -> Measure.points(indent, "firstLine"));
    }

    private static Optional<Double> lineHeight(XmlElement spacing) {
        return spacing.attribute("lineRule")
                        .filter(rule -> !rule.equals("auto"))
                        .isPresent()
                ? Optional.empty()
                : spacing.attribute("line").flatMap(Measure::number).map(line -> line / SINGLE_LINE);
    }

    private List<Tab> tabs(XmlElement changes) {
        List<Tab> all = new ArrayList<>(tabs);
        changes.children("tab").forEach(tab -> {
            double position = Measure.points(tab, "pos").orElse(0.0);
            all.removeIf(other -> other.position == position);
            String kind = tab.attribute("val").orElse("left");
            if (!kind.equals("clear")) {
                all.add(new Tab(position, kind));
            }
        });
        all.sort(Comparator.comparingDouble(Tab::position));
        return List.copyOf(all);
    }
}
