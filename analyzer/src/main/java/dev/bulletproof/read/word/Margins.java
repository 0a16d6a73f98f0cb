package dev.bulletproof.read.word;

import dev.bulletproof.read.TextLine;
import dev.bulletproof.read.UnreadableException;
import dev.bulletproof.read.XmlElement;
import dev.bulletproof.read.word.Cursor.Sheet;
import java.util.List;
import java.util.Optional;

/** The header and footer of a document, where many résumés keep the name and the contact line. */
final class Margins {
    private static final double EDGE = 36;
    private static final int FOOTER_BLOCK = 1_000_000;

    private final WordParts word;
    private final StyleSheet styles;
    private final Numbering numbering;
    private final List<String> hidden;
    private int nextBlock = 1;

    Margins(WordParts word, StyleSheet styles, Numbering numbering, List<String> hidden) {
        this.word = word;
        this.styles = styles;
        this.numbering = numbering;
        this.hidden = hidden;
    }

    /** The first block that is free after the header. */
    int nextBlock() {
        return nextBlock;
    }

    /** The lines at the head of the first page. */
    List<TextLine> header(Optional<XmlElement> section, Sheet sheet) throws UnreadableException {
        return lines(section, "header", new Cursor(sheet, sheet.left(), sheet.textWidth(), 1, EDGE), 1);
    }

    /** The lines at the foot of the last page. */
    List<TextLine> footer(Optional<XmlElement> section, Sheet sheet, int page) throws UnreadableException {
        double top = sheet.height() - EDGE;
        return lines(section, "footer", new Cursor(sheet, sheet.left(), sheet.textWidth(), page, top), FOOTER_BLOCK);
    }

    private List<TextLine> lines(Optional<XmlElement> section, String kind, Cursor cursor, int block)
            throws UnreadableException {
        Optional<String> name = section.flatMap(properties -> reference(properties, kind));
        Optional<XmlElement> part = name.isEmpty() ? Optional.empty() : word.part(name.get());
        if (part.isEmpty()) {
            return List.of();
        }
        Typesetter typesetter = new Typesetter("/" + name.get(), block);
        typesetter.set(new Story(part.get(), styles, numbering, hidden).blocks(part.get(), false), cursor);
        nextBlock = typesetter.nextBlock();
        return typesetter.lines();
    }

    /** Of the header kinds, the one that the first page shows. */
    private Optional<String> reference(XmlElement section, String kind) {
        boolean ownFirst = Measure.toggle(section, "titlePg").orElse(false);
        String type = ownFirst ? "first" : "default";
        return section.children(kind + "Reference")
                .filter(reference ->
                        reference.attribute("type").orElse("default").equals(type))
                .flatMap(reference -> reference.attribute("id").stream())
                .findFirst()
                .flatMap(word::target);
    }
}
