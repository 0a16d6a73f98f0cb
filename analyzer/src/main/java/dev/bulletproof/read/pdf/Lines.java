package dev.bulletproof.read.pdf;

import dev.bulletproof.model.Anchor;
import dev.bulletproof.model.Box;
import dev.bulletproof.model.Mark;
import dev.bulletproof.model.Word;
import dev.bulletproof.read.TextLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Makes the lines of one page from its regions. */
final class Lines {

    /** Pieces of one row differ by less than this in their baselines, in sizes of the font. */
    private static final double SAME_ROW = 0.45;

    private final int page;
    private final List<Shape> shapes;
    private final List<TextLine> lines = new ArrayList<>();
    private int block;

    Lines(int page, List<Shape> shapes, int firstBlock) {
        this.page = page;
        this.shapes = shapes;
        this.block = firstBlock;
    }

    void add(Region region) {
        List<Piece> sorted = new ArrayList<>(region.pieces());
        sorted.sort(Comparator.comparingDouble(Piece::baseline));
        List<Piece> row = new ArrayList<>();
        for (Piece piece : sorted) {
            if (!row.isEmpty()
                    && piece.baseline() - row.get(0).baseline()
                            > SAME_ROW * Math.min(piece.size(), row.get(0).size())) {
                addRow(row);
                row = new ArrayList<>();
            }
            row.add(piece);
        }
        if (!row.isEmpty()) {
            addRow(row);
        }
        block++;
    }

    private void addRow(List<Piece> row) {
        row.sort(Comparator.comparingDouble(Piece::left));
        List<Token> tokens = new ArrayList<>();
        row.forEach(piece -> tokens.addAll(piece.tokens()));
        int markTokens = LineStart.markTokens(tokens);
        Mark mark = markTokens > 0 ? LineStart.kind(tokens) : null;
        List<Word> words = new ArrayList<>(LineStart.words(tokens, markTokens));
        if (words.isEmpty()) {
            return;
        }
        if (mark == null && DrawnMarks.isBeside(row.get(0), shapes)) {
            mark = Mark.DRAWN;
        }
        Box box = words.get(0).box();
        for (Word word : words) {
            box = box.union(word.box());
        }
        lines.add(new TextLine(
                page,
                lines.size() + 1,
                box,
                words,
                mark,
                0,
                0,
                block,
                false,
                new Anchor.OnPage(List.of(new Anchor.LineBox(page, box)))));
    }

    int nextBlock() {
        return block;
    }

    List<TextLine> lines() {
        return lines;
    }
}
