package dev.bulletproof.read.word;

import dev.bulletproof.read.TextLine;
import dev.bulletproof.read.XmlElement;
import dev.bulletproof.read.word.Cursor.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The sections of a body: each with its own paper and columns. */
final class Sections {

    private record Part(List<Block> blocks, Optional<XmlElement> properties) {}

    private final List<Part> parts = new ArrayList<>();

    Sections(List<Block> blocks, Optional<XmlElement> last) {
        List<Block> open = new ArrayList<>();
        for (Block block : blocks) {
            open.add(block);
            if (block instanceof Block.Paragraph paragraph
                    && paragraph.section().isPresent()) {
                parts.add(new Part(List.copyOf(open), paragraph.section()));
                open.clear();
            }
        }
        if (!open.isEmpty() || parts.isEmpty()) {
            parts.add(new Part(List.copyOf(open), last));
        }
    }

    /** The properties of the first section. */
    Optional<XmlElement> first() {
        return parts.get(0).properties;
    }

    /** The paper of the first section. */
    Sheet sheet() {
        return sheet(first());
    }

    /** Lays all sections out and returns the number of pages. */
    int set(String part, int firstBlock, List<TextLine> lines) {
        Typesetter typesetter = new Typesetter(part, firstBlock);
        int page = 1;
        double y = sheet().top();
        for (Part section : parts) {
            Sheet sheet = sheet(section.properties);
            Cursor cursor = new Cursor(sheet, sheet.left(), sheet.textWidth(), page, y);
            if (page > 1 || y > sheet.top()) {
                breakBefore(section, cursor);
            }
            new Columns(section.properties, sheet).set(section.blocks, cursor, typesetter);
            page = cursor.page();
            y = cursor.y();
        }
        lines.addAll(typesetter.lines());
        return page;
    }

    private static void breakBefore(Part section, Cursor cursor) {
        String type = section.properties.flatMap(p -> p.childValue("type")).orElse("nextPage");
        if (!type.equals("continuous")) {
            cursor.newPage();
        }
    }

    private static Sheet sheet(Optional<XmlElement> properties) {
        Optional<XmlElement> size = properties.flatMap(p -> p.child("pgSz"));
        Optional<XmlElement> margins = properties.flatMap(p -> p.child("pgMar"));
        Sheet usual = Sheet.LETTER;
        return new Sheet(
                size.flatMap(s -> Measure.points(s, "w")).filter(w -> w > 0).orElse(usual.width()),
                size.flatMap(s -> Measure.points(s, "h")).filter(h -> h > 0).orElse(usual.height()),
                margins.flatMap(m -> Measure.points(m, "left")).map(Math::abs).orElse(usual.left()),
                margins.flatMap(m -> Measure.points(m, "top")).map(Math::abs).orElse(usual.top()),
                margins.flatMap(m -> Measure.points(m, "right")).map(Math::abs).orElse(usual.right()),
                margins.flatMap(m -> Measure.points(m, "bottom")).map(Math::abs).orElse(usual.bottom()));
    }
}
