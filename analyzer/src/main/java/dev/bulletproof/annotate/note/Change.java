package dev.bulletproof.annotate.note;

/**
 * A stretch of text that is to be replaced.
 *
 * @param start UTF-16 offset, inclusive
 * @param end exclusive; equal to {@code start} where nothing is deleted
 * @param text what stands there afterwards, empty where nothing is inserted
 */
public record Change(int start, int end, String text) {
    public Change {
        if (start > end || (start == end && text.isEmpty())) {
            throw new IllegalArgumentException("a change that changes nothing at " + start);
        }
    }
}
