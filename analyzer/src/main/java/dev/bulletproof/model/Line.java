package dev.bulletproof.model;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A printed line.
 *
 * @param page 1-based
 * @param box round all its words
 * @param words left to right, never empty
 * @param role what it is to the reader
 */
public record Line(int page, Box box, List<Word> words, LineRole role) {
    public Line {
        words = List.copyOf(words);
    }

    /** Its words, joined by blanks. */
    public String text() {
        return words.stream().map(Word::text).collect(Collectors.joining(" "));
    }
}
