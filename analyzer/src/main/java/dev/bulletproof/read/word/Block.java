package dev.bulletproof.read.word;

import dev.bulletproof.model.Mark;
import dev.bulletproof.read.XmlElement;
import java.util.List;
import java.util.Optional;

/** What a Word document's text is built of. */
sealed interface Block {

    /**
     * A paragraph, or several that a deleted paragraph mark joins.
     *
     * @param ordinal of its {@code w:p}
     * @param ink its visible characters
     * @param format its layout
     * @param base how its mark looks, which sets the height of an empty line
     * @param mark what its list prints before it
     * @param frames text boxes anchored in it
     * @param section the properties of the section that ends with it
     */
    record Paragraph(
            int ordinal,
            List<Ink> ink,
            ParagraphFormat format,
            RunFormat base,
            Optional<Mark> mark,
            List<Frame> frames,
            Optional<XmlElement> section)
            implements Block {}

    /**
     * A table.
     *
     * @param indent from the column's edge, in points
     * @param rows from top to bottom
     */
    record Table(double indent, List<List<Cell>> rows) implements Block {}

    /**
     * A cell of a table.
     *
     * @param width in points, 0 where unsaid
     * @param blocks what it holds
     */
    record Cell(double width, List<Block> blocks) {}

    /**
     * A text box.
     *
     * @param across where its left edge is
     * @param down where its top edge is
     * @param width in points, 0 where unsaid
     * @param blocks what it holds
     */
    record Frame(Position across, Position down, double width, List<Block> blocks) implements Block {}

    /**
     * A distance in one direction.
     *
     * @param from {@code page}, {@code margin}, {@code column}, {@code paragraph}, …
     * @param offset in points
     */
    record Position(String from, double offset) {
        static final Position HERE = new Position("paragraph", 0);

        boolean fromPage() {
            return from.equals("page");
        }
    }
}
