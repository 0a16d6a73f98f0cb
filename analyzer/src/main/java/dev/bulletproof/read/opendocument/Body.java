package dev.bulletproof.read.opendocument;

import dev.bulletproof.read.XmlElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Translates the text of one part: paragraphs, lists, tables, text boxes, sections of columns. Serves one part. */
final class Body {
    private static final int MOST_COLUMNS = 64;

    private final Styles styles;
    private final Sheets sheets;

    Body(Styles styles, Sheets sheets) {
        this.styles = styles;
        this.sheets = sheets;
    }

    /** Where a paragraph stands: in which list, how deep, and whether a mark stands before it. */
    private record Place(String list, int level, boolean marked, List<XmlElement> look) {
        static final Place NONE = new Place("", -1, false, List.of());
    }

    List<XmlElement> blocks(XmlElement container) {
        return blocks(container, Place.NONE);
    }

    private List<XmlElement> blocks(XmlElement container, Place place) {
        List<XmlElement> all = new ArrayList<>();
        Place at = place;
        for (XmlElement child : container.children()) {
            switch (child.name()) {
                case "p", "h" -> {
                    all.add(paragraph(child, at));
                    at = new Place(at.list, at.level, false, at.look);
                }
                case "list" -> all.addAll(list(child, at));
                case "table" -> all.add(table(child, at.look));
                case "section" -> section(child, at, all);
                case "frame", "custom-shape", "g" -> all.add(Word.element("p", Word.element("r", frames(child))));
                case "index-body", "numbered-paragraph", "text-box" -> all.addAll(blocks(child, at));
                default -> {}
            }
        }
        return all;
    }

    private List<XmlElement> list(XmlElement list, Place outer) {
        String name = list.attribute("style-name").orElse(outer.list);
        List<XmlElement> all = new ArrayList<>();
        list.children().stream()
                .filter(item -> item.is("list-item") || item.is("list-header"))
                .forEach(item ->
                        all.addAll(blocks(item, new Place(name, outer.level + 1, item.is("list-item"), outer.look))));
        return all;
    }

    private XmlElement paragraph(XmlElement element, Place place) {
        String style = element.attribute("style-name").orElse("Standard");
        List<XmlElement> properties = new ArrayList<>();
        properties.add(Word.value("pStyle", styles.id(style)));
        if (place.level >= 0) {
            String list = place.list.isEmpty() ? styles.listOf(style).orElse("") : place.list;
            properties.add(Word.element(
                    "numPr",
                    Word.value("numId", place.marked ? styles.id(list) : "0"),
                    Word.value("ilvl", Integer.toString(place.level))));
        }
        if (element.is("h")) {
            properties.add(Word.value("outlineLvl", Integer.toString(depth(element) - 1)));
        }
        List<XmlElement> all = new ArrayList<>();
        all.add(Word.element("pPr", properties));
        Runs.pageBreak(styles.of("paragraph", style)).ifPresent(all::add);
        all.addAll(new Runs(this, styles).of(element, place.look));
        return Word.element("p", all);
    }

    private static int depth(XmlElement heading) {
        String level = heading.attribute("outline-level").orElse("1");
        return level.matches("[1-9]") ? Integer.parseInt(level) : 1;
    }

    /** Text in columns is a section of its own; a hidden section is hidden text. */
    private void section(XmlElement section, Place place, List<XmlElement> all) {
        boolean hidden = section.attribute("display").orElse("true").equals("none");
        Place inside =
                hidden ? new Place(place.list, place.level, place.marked, List.of(Word.element("vanish"))) : place;
        Optional<XmlElement> columns = styles.of(
                        "section", section.attribute("style-name").orElse(""))
                .flatMap(style -> style.child("section-properties"))
                .flatMap(properties -> properties.child("columns"))
                .filter(found -> !found.attribute("column-count").orElse("1").equals("1"));
        if (columns.isPresent() && !all.isEmpty()) {
            all.add(sheets.sectionEnd(Optional.empty()));
        }
        all.addAll(blocks(section, inside));
        columns.ifPresent(found -> all.add(sheets.sectionEnd(columns)));
    }

    private XmlElement table(XmlElement table, List<XmlElement> look) {
        List<XmlElement> parts = new ArrayList<>();
        parts.add(Word.element("tblGrid", columns(table).toList()));
        rows(table)
                .forEach(row -> parts.add(Word.element(
                        "tr",
                        row.children("table-cell").map(cell -> cell(cell, look)).toList())));
        return Word.element("tbl", parts);
    }

    private Stream<XmlElement> columns(XmlElement group) {
        return group.children().stream().flatMap(child -> switch (child.name()) {
            case "table-columns", "table-header-columns", "table-column-group" -> columns(child);
            case "table-column" -> Stream.generate(() -> column(child)).limit(repeated(child));
            default -> Stream.empty();
        });
    }

    private XmlElement column(XmlElement column) {
        return styles.of("table-column", column.attribute("style-name").orElse(""))
                .flatMap(style -> style.child("table-column-properties"))
                .flatMap(properties -> Word.twips(properties.attribute("column-width")))
                .map(width -> Word.attributes("gridCol", Map.of("w", width)))
                .orElseGet(() -> Word.element("gridCol"));
    }

    private static int repeated(XmlElement column) {
        String count = column.attribute("number-columns-repeated").orElse("1");
        return count.matches("\\d{1,4}") ? Math.min(MOST_COLUMNS, Integer.parseInt(count)) : 1;
    }

    private static Stream<XmlElement> rows(XmlElement group) {
        return group.children().stream().flatMap(child -> switch (child.name()) {
            case "table-rows", "table-header-rows", "table-row-group" -> rows(child);
            case "table-row" -> Stream.of(child);
            default -> Stream.empty();
        });
    }

    private XmlElement cell(XmlElement cell, List<XmlElement> look) {
        String span = cell.attribute("number-columns-spanned").orElse("1");
        List<XmlElement> all = new ArrayList<>();
        all.add(Word.element("tcPr", Word.value("gridSpan", span)));
        all.addAll(blocks(cell, new Place("", -1, false, look)));
        return Word.element("tc", all);
    }

    /** The text boxes of a drawing, each as a {@code w:drawing}. */
    List<XmlElement> frames(XmlElement drawing) {
        if (drawing.is("g")) {
            return drawing.children().stream()
                    .flatMap(child -> frames(child).stream())
                    .toList();
        }
        XmlElement content = drawing.child("text-box").orElse(drawing);
        List<XmlElement> blocks = blocks(content, Place.NONE);
        boolean shape = drawing.is("custom-shape") || drawing.child("text-box").isPresent();
        return shape && !blocks.isEmpty() ? List.of(drawing(drawing, blocks)) : List.of();
    }

    private XmlElement drawing(XmlElement frame, List<XmlElement> blocks) {
        Optional<XmlElement> properties = styles.of(
                        "graphic", frame.attribute("style-name").orElse(""))
                .flatMap(style -> style.child("graphic-properties"));
        boolean onPage = frame.attribute("anchor-type").orElse("").equals("page");
        return Word.element(
                "drawing",
                Word.element(
                        "anchor",
                        Word.attributes("extent", Map.of("cx", Word.emus(frame.attribute("width")))),
                        position("positionH", relation(properties, "horizontal-rel", onPage), frame.attribute("x")),
                        position("positionV", relation(properties, "vertical-rel", onPage), frame.attribute("y")),
                        Word.element("txbxContent", blocks)));
    }

    private static String relation(Optional<XmlElement> properties, String name, boolean onPage) {
        String from = properties.flatMap(p -> p.attribute(name)).orElse(onPage ? "page" : "paragraph");
        return from.startsWith("page") ? (from.equals("page") ? "page" : "margin") : "paragraph";
    }

    private static XmlElement position(String name, String from, Optional<String> offset) {
        XmlElement distance = Word.element("posOffset", XmlElement.ofText(Word.emus(offset)));
        return XmlElement.of(name, Map.of("relativeFrom", from), List.of(distance));
    }
}
