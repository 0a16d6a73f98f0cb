package dev.bulletproof.model;

import java.util.List;

/** Where a piece of text stands in its file, precise enough to write back. */
public sealed interface Anchor {

    /**
     * A place in a Word document: one bullet may have been broken over several paragraphs.
     *
     * @param part the package part, such as {@code /word/document.xml}
     * @param ranges in document order, never empty
     */
    record InWord(String part, List<ParagraphRange> ranges) implements Anchor {
        public InWord {
            ranges = List.copyOf(ranges);
        }
    }

    /**
     * A stretch of one Word paragraph.
     *
     * @param paragraph 0-based ordinal of the {@code w:p} element among all of its part, nested ones included, in
     *     document order of their start tags
     * @param start UTF-16 offset into the paragraph's visible text: the text of {@code w:t} of the paragraph's own
     *     runs (not of paragraphs nested in it), insertions accepted, deletions and hidden runs left out, one
     *     character for each tab, line break and hyphen element
     * @param end exclusive
     */
    record ParagraphRange(int paragraph, int start, int end) {}

    /**
     * A place on PDF pages.
     *
     * @param lines one box for each line of text, in reading order, never empty
     */
    record OnPage(List<LineBox> lines) implements Anchor {
        public OnPage {
            lines = List.copyOf(lines);
        }
    }

    /**
     * One line on a page.
     *
     * @param page 1-based
     * @param box displayed coordinates, see {@link Box}
     */
    record LineBox(int page, Box box) {}

    /**
     * A place in a plain text or Markdown file.
     *
     * @param start UTF-16 offset into the decoded file, a byte order mark not counted
     * @param end exclusive; the stretch may hold line breaks and indentation that the bullet's text does not
     */
    record InText(int start, int end) implements Anchor {}

    /**
     * A place in a JSON document.
     *
     * @param pointer RFC 6901, such as {@code /volunteer/0/highlights/2}
     */
    record InJson(String pointer) implements Anchor {}
}
