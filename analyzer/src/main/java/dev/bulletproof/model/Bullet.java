package dev.bulletproof.model;

import java.util.List;

/**
 * An achievement or duty line, whatever marks it.
 *
 * @param id {@code b1}, {@code b2}, … in reading order, unique in its résumé
 * @param text one line without list mark, wrapped lines joined, white space folded
 * @param page 1-based, 0 where the file has no pages
 * @param line 1-based: the line on its page, the paragraph's ordinal in a Word file, the line of a text file
 * @param mark what marks it
 * @param anchor where it stands in the file
 * @param lines indices into {@link Layout#lines()}, in reading order
 */
public record Bullet(String id, String text, int page, int line, Mark mark, Anchor anchor, List<Integer> lines) {
    public Bullet {
        lines = List.copyOf(lines);
    }
}
