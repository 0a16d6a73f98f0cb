package dev.bulletproof.read.word;

import dev.bulletproof.model.Mark;
import dev.bulletproof.read.XmlElement;
import dev.bulletproof.read.word.ParagraphFormat.ListPlace;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Walks one part of a document and gives its text as it prints, with all changes accepted. */
final class Story {
    private static final Set<String> WRAPPERS = Set.of(
            "sdt", "sdtContent", "ins", "moveTo", "smartTag", "customXml", "hyperlink", "fldSimple", "dir", "bdo");

    private final StyleSheet styles;
    private final Numbering numbering;
    private final List<String> hidden;
    private final IdentityHashMap<XmlElement, Integer> ordinals = new IdentityHashMap<>();

    /** @param hidden receives the text that a reader does not see */
    Story(XmlElement part, StyleSheet styles, Numbering numbering, List<String> hidden) {
        this.styles = styles;
        this.numbering = numbering;
        this.hidden = hidden;
        part.descendants("p").forEach(paragraph -> ordinals.put(paragraph, ordinals.size()));
    }

    /** The blocks of the body, of a header, of a cell or of a text box. */
    List<Block> blocks(XmlElement container, boolean shaded) {
        List<Block> blocks = new ArrayList<>();
        List<Ink> joined = new ArrayList<>();
        flatten(container).forEach(element -> {
            if (element.is("p")) {
                Block.Paragraph paragraph = paragraph(element, shaded, joined);
                joined.clear();
                if (endsDeleted(element)) {
                    joined.addAll(paragraph.ink());
                } else {
                    blocks.add(paragraph);
                }
            } else if (element.is("tbl")) {
                blocks.add(table(element, shaded));
            }
        });
        return blocks;
    }

    /** Block elements, those inside wrappers included. */
    private static Stream<XmlElement> flatten(XmlElement container) {
        return container.children().stream().flatMap(child -> {
            if (WRAPPERS.contains(child.name())) {
                return flatten(child);
            }
            return child.is("AlternateContent") ? flatten(Alternate.of(child)) : Stream.of(child);
        });
    }

    private static boolean endsDeleted(XmlElement paragraph) {
        return paragraph
                .child("pPr")
                .flatMap(properties -> properties.child("rPr"))
                .filter(mark ->
                        mark.child("del").isPresent() || mark.child("moveFrom").isPresent())
                .isPresent();
    }

    private Block.Paragraph paragraph(XmlElement element, boolean shaded, List<Ink> before) {
        Optional<XmlElement> properties = element.child("pPr");
        String style = properties.flatMap(p -> p.childValue("pStyle")).orElse(styles.normal());
        ParagraphFormat format = format(style, properties);
        boolean onShade = shaded || properties.filter(Measure::isShaded).isPresent();
        RunFormat base = onShade ? styles.run(style).onShade() : styles.run(style);
        InkCollector collector = new InkCollector(styles, ordinals.getOrDefault(element, 0), base);
        collector.collect(element);
        hidden.addAll(collector.hidden());
        List<Ink> ink = new ArrayList<>(before);
        ink.addAll(collector.ink());
        Optional<Mark> mark = numbering.mark(format.list());
        return new Block.Paragraph(
                ordinals.getOrDefault(element, 0),
                ink,
                format,
                properties.flatMap(p -> p.child("rPr")).map(base::with).orElse(base),
                mark,
                frames(collector.drawings()),
                properties.flatMap(p -> p.child("sectPr")));
    }

    /** A list's own indents stand above those of the style that joins it, below those of the paragraph. */
    private ParagraphFormat format(String style, Optional<XmlElement> properties) {
        ParagraphFormat base = styles.paragraph(style);
        ParagraphFormat direct = properties.map(base::with).orElse(base);
        ListPlace place = direct.list();
        if (place.level() < 0 && !place.id().isEmpty()) {
            place = new ListPlace(place.id(), numbering.levelOf(place.id(), style));
        }
        boolean listed = properties.flatMap(p -> p.child("numPr")).isPresent();
        ParagraphFormat inList = listed ? numbering.layout(place, base) : base;
        ParagraphFormat whole = properties.map(inList::with).orElse(inList);
        return whole.in(place);
    }

    private List<Block.Frame> frames(List<XmlElement> drawings) {
        return drawings.stream()
                .flatMap(drawing -> FrameFinder.find(drawing).stream())
                .map(found ->
                        new Block.Frame(found.across(), found.down(), found.width(), blocks(found.content(), true)))
                .toList();
    }

    private Block.Table table(XmlElement table, boolean shaded) {
        List<Double> grid = table.child("tblGrid").stream()
                .flatMap(columns -> columns.children("gridCol"))
                .map(column -> Measure.points(column, "w").orElse(0.0))
                .toList();
        boolean onShade =
                shaded || table.child("tblPr").filter(Measure::isShaded).isPresent();
        double indent = table.child("tblPr")
                .flatMap(properties -> properties.child("tblInd"))
                .flatMap(distance -> Measure.points(distance, "w"))
                .orElse(0.0);
        List<List<Block.Cell>> rows = flatten(table)
                .filter(row -> row.is("tr"))
                .map(row -> row(row, grid, onShade))
                .toList();
        return new Block.Table(indent, rows);
    }

    private List<Block.Cell> row(XmlElement row, List<Double> grid, boolean shaded) {
        List<Block.Cell> cells = new ArrayList<>();
        int column = skipped(row);
        for (XmlElement cell : flatten(row).filter(child -> child.is("tc")).toList()) {
            Optional<XmlElement> properties = cell.child("tcPr");
            int span = properties
                    .flatMap(p -> p.childValue("gridSpan"))
                    .flatMap(Measure::number)
                    .map(Double::intValue)
                    .orElse(1);
            boolean onShade = shaded || properties.filter(Measure::isShaded).isPresent();
            cells.add(new Block.Cell(width(grid, column, span, properties), blocks(cell, onShade)));
            column += span;
        }
        return cells;
    }

    private static int skipped(XmlElement row) {
        return row.child("trPr")
                .flatMap(properties -> properties.childValue("gridBefore"))
                .flatMap(Measure::number)
                .map(Double::intValue)
                .orElse(0);
    }

    private static double width(List<Double> grid, int column, int span, Optional<XmlElement> properties) {
        double width = grid.stream()
                .skip(Math.max(0, column))
                .limit(Math.max(0, span))
                .mapToDouble(d -> d)
                .sum();
        return width > 0
                ? width
                : properties
                        .flatMap(p -> p.child("tcW"))
                        .flatMap(w -> Measure.points(w, "w"))
                        .orElse(0.0);
    }
}
