package dev.bulletproof.read.pdf;

import dev.bulletproof.model.Anchor;
import dev.bulletproof.model.Box;
import dev.bulletproof.model.Mark;
import dev.bulletproof.model.Word;
import dev.bulletproof.read.TextLine;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the lines of one page from its regions. */
final class Lines {

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
        int own = block++;
        for (RowPlan.Draft draft : RowPlan.of(region)) {
            add(draft, draft.aside() ? block++ : own);
        }
    }

    private void add(RowPlan.Draft draft, int lineBlock) {
        List<Token> tokens = new ArrayList<>();
        draft.pieces().forEach(piece -> tokens.addAll(piece.tokens()));
        int markTokens = LineStart.markTokens(tokens);
        List<Word> words = LineStart.words(tokens, markTokens);
        if (!words.isEmpty()) {
            Box box = box(words);
            lines.add(new TextLine(
                    page,
                    lines.size() + 1,
                    box,
                    words,
                    mark(draft, tokens, markTokens),
                    0,
                    0,
                    lineBlock,
                    false,
                    new Anchor.OnPage(List.of(new Anchor.LineBox(page, box)))));
        }
    }

    private @Nullable Mark mark(RowPlan.Draft draft, List<Token> tokens, int markTokens) {
        if (markTokens > 0) {
            return LineStart.kind(tokens);
        }
        return DrawnMarks.isBeside(draft.pieces().get(0), shapes) ? Mark.DRAWN : null;
    }

    private static Box box(List<Word> words) {
        Box box = words.get(0).box();
        for (Word word : words) {
            box = box.union(word.box());
        }
        return box;
    }

    int nextBlock() {
        return block;
    }

    List<TextLine> lines() {
        return lines;
    }
}
