package dev.bulletproof.read;

import dev.bulletproof.model.Anchor;
import dev.bulletproof.model.Box;
import dev.bulletproof.model.Layout.PageSize;
import dev.bulletproof.model.Mark;
import dev.bulletproof.model.Source;
import dev.bulletproof.model.Word;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts lines of a file without pages onto letter paper, by estimate. Not safe for use by several threads. */
public final class PlainPages {
    private static final PageSize LETTER = new PageSize(612, 792);
    private static final double MARGIN = 72;
    private static final double TEXT_SIZE = 10;
    private static final double HEADING_SIZE = 13;
    private static final double LINE_SPACING = 1.2;
    private static final double WIDE_GAP = 2;

    private final List<TextLine> lines = new ArrayList<>();
    private int page = 1;
    private double y = MARGIN;

    /**
     * A stretch of text.
     *
     * @param text of words parted by white space
     * @param bold whether it is set off
     * @param apart whether wide white space parts it from what stands before it
     */
    public record Stretch(String text, boolean bold, boolean apart) {}

    /**
     * What is known of a line besides its text.
     *
     * @param ordinal 1-based line of the file
     * @param indent from the margin, in points
     * @param mark what marks it as a list item
     * @param level depth of the list item
     * @param heading depth of the heading, 0 for none
     * @param whole whether no wrapped line follows
     */
    public record Kind(int ordinal, double indent, @Nullable Mark mark, int level, int heading, boolean whole) {}

    /** Adds a line; one without words takes no space. */
    public void add(List<Stretch> stretches, Kind kind, Anchor anchor) {
        double size = kind.heading > 0 ? HEADING_SIZE : TEXT_SIZE;
        double left = MARGIN + kind.indent;
        double x = left;
        double top = y;
        List<Word> words = new ArrayList<>();
        for (Stretch stretch : stretches) {
            x += stretch.apart && !words.isEmpty() ? WIDE_GAP * size : 0;
            for (String text : stretch.text.strip().split("\\s+", -1)) {
                double width = TextWidths.of(text, size, stretch.bold);
                if (x > left && x + width > LETTER.width() - MARGIN) {
                    x = left;
                    top += size * LINE_SPACING;
                }
                if (!text.isEmpty()) {
                    words.add(
                            new Word(text, new Box(x, top, x + width, top + size * LINE_SPACING), size, stretch.bold));
                    x += width + TextWidths.blank(size);
                }
            }
        }
        if (!words.isEmpty()) {
            place(words, kind, anchor);
        }
    }

    private void place(List<Word> words, Kind kind, Anchor anchor) {
        Box box = words.stream().map(Word::box).reduce(Box::union).orElseThrow();
        lines.add(new TextLine(
                page, kind.ordinal, box, words, kind.mark, kind.level, kind.heading, 1, kind.whole, anchor));
        y = box.bottom();
        if (y > LETTER.height() - MARGIN) {
            page++;
            y = MARGIN;
        }
    }

    /** Leaves an empty line. */
    public void gap() {
        y += TEXT_SIZE * LINE_SPACING;
    }

    /** All lines so far. */
    public Pages pages(Source source) {
        return new Pages(source, true, Collections.nCopies(page, LETTER), lines, List.of(), List.of());
    }
}
