package dev.bulletproof.model;

/**
 * A stretch of a bullet's text.
 *
 * @param start UTF-16 offset, inclusive
 * @param end exclusive, greater than {@code start}
 */
public record Span(int start, int end) {

    /** The stretch itself. */
    public String of(String text) {
        return text.substring(start, end);
    }

    /** Whether the two share a character. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }
}
