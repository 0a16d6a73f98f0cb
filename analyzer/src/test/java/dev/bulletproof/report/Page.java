package dev.bulletproof.report;

import dev.bulletproof.model.Box;
import dev.bulletproof.model.Layout;
import dev.bulletproof.model.Line;
import dev.bulletproof.model.LineRole;
import dev.bulletproof.model.Word;
import java.util.ArrayList;
import java.util.List;

/** One page of an invented résumé, set line by line. Not thread-safe. */
final class Page {
    private static final double MARGIN = 54;
    private static final double LETTER_WIDTH = 0.5;

    private final List<Line> lines = new ArrayList<>();
    private double top = 50;

    /** Sets a line and says where it stands. */
    Box line(String text, LineRole role, double size) {
        List<Word> words = new ArrayList<>();
        double left = role == LineRole.BULLET ? MARGIN + 14 : MARGIN;
        for (String word : List.of(text.split(" "))) {
            double right = left + word.length() * size * LETTER_WIDTH;
            words.add(new Word(word, new Box(left, top, right, top + size * 1.2), size, role != LineRole.BULLET));
            left = right + size * LETTER_WIDTH;
        }
        Box box = words.stream().map(Word::box).reduce(Box::union).orElseThrow();
        lines.add(new Line(1, box, words, role));
        top += size * 1.6;
        return box;
    }

    /** Which line comes next. */
    int next() {
        return lines.size();
    }

    Layout layout(boolean estimated) {
        return new Layout(estimated, List.of(new Layout.PageSize(612, 792)), lines);
    }
}
