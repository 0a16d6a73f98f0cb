package dev.bulletproof.read;

import dev.bulletproof.model.Anchor;
import dev.bulletproof.model.Box;
import dev.bulletproof.model.Mark;
import dev.bulletproof.model.Word;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A line as a file gives it: a printed line of a PDF, a paragraph of a Word file, a line of a text file.
 *
 * @param page 1-based, 0 where the file has no pages
 * @param ordinal 1-based: the line on its page, the paragraph's ordinal in a Word file, the line of a text file
 * @param box round its words, list mark not included
 * @param words left to right, the list mark taken off
 * @param listMark what marks it as a list item, absent where nothing does
 * @param level depth of the list item, 0 outermost
 * @param heading depth of the heading that a style or tag declares, 1 outermost; 0 where none does
 * @param block lines of different blocks (columns, table cells, text boxes) never belong to one sentence
 * @param whole whether the file itself says that this is a whole paragraph, so that no wrapped line follows
 * @param anchor where it stands in the file
 */
public record TextLine(
        int page,
        int ordinal,
        Box box,
        List<Word> words,
        @Nullable Mark listMark,
        int level,
        int heading,
        int block,
        boolean whole,
        Anchor anchor) {
    public TextLine {
        words = List.copyOf(words);
    }

    /** Its words, joined by blanks. */
    public String text() {
        return words.stream().map(Word::text).collect(Collectors.joining(" "));
    }
}
