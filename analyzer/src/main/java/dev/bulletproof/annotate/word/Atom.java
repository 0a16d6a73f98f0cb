package dev.bulletproof.annotate.word;

/**
 * A stretch of a paragraph's visible text that one element holds.
 *
 * @param holder {@code w:t}, or the element that stands for one character
 * @param run that holds it
 * @param start UTF-16 offset into the paragraph's visible text
 * @param text what it prints there
 */
record Atom(Tag holder, Tag run, int start, String text) {

    int end() {
        return start + text.length();
    }

    boolean isText() {
        return holder.is("t");
    }

    boolean overlaps(int from, int to) {
        return start < to && from < end();
    }
}
