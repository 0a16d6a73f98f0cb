package dev.bulletproof.read.word;

import dev.bulletproof.model.Anchor;
import dev.bulletproof.model.Box;
import dev.bulletproof.model.Word;
import dev.bulletproof.read.TextLine;
import java.util.ArrayList;
import java.util.List;

/**
 * Lays blocks out on pages by estimate, since a Word file holds no positions, and so turns them into lines in reading
 * order.
 */
final class Typesetter {
    private static final double LINE_SPACING = 1.2;
    private static final double CELL_MARGIN = 5.4;
    private static final double FRAME_MARGIN = 7.2;

    private final String part;
    private final List<TextLine> lines = new ArrayList<>();
    private int block;

    /** @param part that the blocks come from, with a leading slash */
    Typesetter(String part, int firstBlock) {
        this.part = part;
        this.block = firstBlock;
    }

    List<TextLine> lines() {
        return lines;
    }

    /** The number of the next block. */
    int nextBlock() {
        return block + 1;
    }

    /** What comes next belongs to no sentence of what came before. */
    void newBlock() {
        block++;
    }

    void set(List<Block> blocks, Cursor cursor) {
        for (Block next : blocks) {
            if (next instanceof Block.Paragraph paragraph) {
                set(paragraph, cursor);
            } else if (next instanceof Block.Table table) {
                set(table, cursor);
            }
        }
    }

    private void set(Block.Paragraph paragraph, Cursor cursor) {
        int own = block;
        paragraph.frames().forEach(frame -> set(frame, cursor));
        block = paragraph.frames().isEmpty() ? own : block + 1;
        ParagraphFormat format = paragraph.format();
        cursor.space(format.before());
        List<Passage> passages = Passage.of(paragraph);
        for (Passage passage : passages) {
            if (passage.before() == Ink.PAGE_BREAK) {
                cursor.newPage();
            }
            set(paragraph, passage, cursor);
        }
        cursor.space(format.after());
    }

    private void set(Block.Paragraph paragraph, Passage passage, Cursor cursor) {
        if (passage.tokens().isEmpty()) {
            cursor.row(
                    paragraph.base().size() * LINE_SPACING * paragraph.format().lineHeight());
            return;
        }
        List<Word> words = new RowSetter(cursor, paragraph.format()).set(passage.tokens(), passage.mark() != null);
        Box box = words.stream().map(Word::box).reduce(Box::union).orElseThrow();
        lines.add(new TextLine(
                cursor.page(),
                paragraph.ordinal() + 1,
                box,
                words,
                passage.mark(),
                Math.max(0, paragraph.format().list().level()),
                paragraph.format().outline(),
                block,
                passage.last(),
                anchor(passage.tokens())));
    }

    private Anchor anchor(List<Token> tokens) {
        List<Anchor.ParagraphRange> ranges = new ArrayList<>();
        Ink first = tokens.get(0).ink().get(0);
        Ink last = first;
        for (Token token : tokens) {
            for (Ink ink : token.ink()) {
                if (ink.paragraph() != last.paragraph()) {
                    ranges.add(range(first, last));
                    first = ink;
                }
                last = ink;
            }
        }
        ranges.add(range(first, last));
        return new Anchor.InWord(part, ranges);
    }

    private static Anchor.ParagraphRange range(Ink first, Ink last) {
        return new Anchor.ParagraphRange(first.paragraph(), first.offset(), last.offset() + last.width());
    }

    private void set(Block.Table table, Cursor cursor) {
        for (List<Block.Cell> row : table.rows()) {
            double even = cursor.width() / Math.max(1, row.size());
            double left = cursor.left() + table.indent();
            Cursor end = cursor.column(cursor.left(), cursor.width());
            for (Block.Cell cell : row) {
                double width = cell.width() > 0 ? cell.width() : even;
                Cursor inside = cursor.column(left + CELL_MARGIN, width - 2 * CELL_MARGIN);
                block++;
                set(cell.blocks(), inside);
                end.below(inside);
                left += width;
            }
            cursor.below(end);
        }
        block++;
    }

    private void set(Block.Frame frame, Cursor cursor) {
        Cursor.Sheet sheet = cursor.sheet();
        double origin = switch (frame.across().from()) {
            case "page", "leftMargin" -> 0;
            case "margin" -> sheet.left();
            case "rightMargin" -> sheet.width() - sheet.right();
            default -> cursor.left();
        };
        double width = frame.width() > 0 ? frame.width() : cursor.width();
        double top = switch (frame.down().from()) {
            case "page", "topMargin" -> 0;
            case "margin" -> sheet.top();
            default -> cursor.y();
        };
        Cursor inside = new Cursor(
                sheet,
                origin + frame.across().offset() + FRAME_MARGIN,
                width - 2 * FRAME_MARGIN,
                cursor.page(),
                top + frame.down().offset());
        block++;
        set(frame.blocks(), inside);
    }
}
