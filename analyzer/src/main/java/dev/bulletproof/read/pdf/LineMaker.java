package dev.bulletproof.read.pdf;

import dev.bulletproof.model.Anchor;
import dev.bulletproof.model.Box;
import dev.bulletproof.model.Mark;
import dev.bulletproof.model.Word;
import dev.bulletproof.read.TextLine;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the lines of a document from its regions. Mutable, for one thread. */
final class LineMaker {

    private final List<Canvas> canvases;
    private final MarkCensus census;
    private final int[] ordinals;
    private final List<TextLine> lines = new ArrayList<>();
    private int block;

    LineMaker(List<Canvas> canvases, MarkCensus census) {
        this.canvases = canvases;
        this.census = census;
        this.ordinals = new int[canvases.size()];
    }

    List<TextLine> lines() {
        return lines;
    }

    void add(ReadingOrder.Placed placed) {
        int own = block++;
        for (RowPlan.Draft draft :
                RowPlan.of(placed.region(), canvases.get(placed.page()).shapes())) {
            add(placed.page(), draft, draft.aside() ? block++ : own);
        }
    }

    private void add(int page, RowPlan.Draft draft, int lineBlock) {
        List<Token> tokens = new ArrayList<>();
        draft.pieces().forEach(piece -> tokens.addAll(piece.tokens()));
        tokens.removeIf(census::isIcon);
        if (tokens.isEmpty()) {
            return;
        }
        tokens.subList(1, tokens.size()).removeIf(MarkCensus::isMeaningless);
        boolean letterMark = tokens.size() > 1 && census.isLetterMark(tokens.get(0), tokens.get(1));
        int markTokens = letterMark ? 1 : LineStart.markTokens(tokens);
        List<Word> words = LineStart.words(tokens, markTokens);
        if (!words.isEmpty()) {
            Box box = box(words);
            Mark mark = markTokens > 0 ? LineStart.kind(tokens) : drawnMark(draft);
            Anchor anchor = new Anchor.OnPage(
                    List.of(new Anchor.LineBox(page + 1, canvases.get(page).shown(box))));
            lines.add(new TextLine(page + 1, ++ordinals[page], box, words, mark, 0, 0, lineBlock, false, anchor));
        }
    }

    private static @Nullable Mark drawnMark(RowPlan.Draft draft) {
        return draft.drawn() ? Mark.DRAWN : null;
    }

    private static Box box(List<Word> words) {
        Box box = words.get(0).box();
        for (Word word : words) {
            box = box.union(word.box());
        }
        return box;
    }
}
