package dev.bulletproof.read.word;

import dev.bulletproof.read.XmlElement;
import dev.bulletproof.read.word.Cursor.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The newspaper columns of a section. */
final class Columns {
    private static final double USUAL_GAP = 36;

    private record Column(double left, double width) {}

    private final List<Column> columns;

    Columns(Optional<XmlElement> section, Sheet sheet) {
        Optional<XmlElement> cols = section.flatMap(s -> s.child("cols"));
        List<XmlElement> own = cols.stream().flatMap(c -> c.children("col")).toList();
        int count = cols.flatMap(c -> c.attribute("num"))
                .flatMap(Measure::number)
                .map(Double::intValue)
                .orElse(1);
        double gap = cols.flatMap(c -> Measure.points(c, "space")).orElse(USUAL_GAP);
        columns = own.size() > 1 ? unequal(own, sheet) : equal(Math.max(1, Math.min(count, 10)), gap, sheet);
    }

    private static List<Column> unequal(List<XmlElement> own, Sheet sheet) {
        List<Column> columns = new ArrayList<>();
        double left = sheet.left();
        for (XmlElement column : own) {
            double width = Measure.points(column, "w").orElse(sheet.textWidth() / own.size());
            columns.add(new Column(left, width));
            left += width + Measure.points(column, "space").orElse(USUAL_GAP);
        }
        return columns;
    }

    private static List<Column> equal(int count, double gap, Sheet sheet) {
        double width = (sheet.textWidth() - gap * (count - 1)) / count;
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            columns.add(new Column(sheet.left() + i * (width + gap), width));
        }
        return columns;
    }

    /** Fills the columns one after the other; explicit breaks decide, else each takes an equal share of the blocks. */
    void set(List<Block> blocks, Cursor cursor, Typesetter typesetter) {
        if (columns.size() == 1) {
            typesetter.set(blocks, cursor);
            return;
        }
        List<List<Block>> shares = shares(blocks);
        Cursor end = cursor.column(cursor.left(), cursor.width());
        for (int i = 0; i < shares.size(); i++) {
            Column column = columns.get(Math.min(i, columns.size() - 1));
            Cursor inside = cursor.column(column.left, column.width);
            typesetter.newBlock();
            typesetter.set(shares.get(i), inside);
            end.below(inside);
        }
        typesetter.newBlock();
        cursor.below(end);
    }

    private List<List<Block>> shares(List<Block> blocks) {
        List<List<Block>> shares = new ArrayList<>();
        List<Block> open = new ArrayList<>();
        boolean explicit = blocks.stream().anyMatch(Columns::breaksColumn);
        int even = (blocks.size() + columns.size() - 1) / columns.size();
        for (Block block : blocks) {
            if (explicit ? breaksColumn(block) : open.size() >= even) {
                shares.add(List.copyOf(open));
                open.clear();
            }
            open.add(block);
        }
        shares.add(open);
        return shares;
    }

    private static boolean breaksColumn(Block block) {
        return block instanceof Block.Paragraph paragraph
                && paragraph.ink().stream().anyMatch(ink -> ink.character() == Ink.COLUMN_BREAK);
    }
}
