package dev.bulletproof.checklist;

import dev.bulletproof.model.Span;
import java.util.List;

/**
 * A bullet that shows something, with the words that do.
 *
 * @param bullet its id
 * @param words spans of the bullet's text, in order
 */
public record Showing(String bullet, List<Span> words) {
    public Showing {
        words = List.copyOf(words);
    }
}
