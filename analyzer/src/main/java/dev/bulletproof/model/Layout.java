package dev.bulletproof.model;

import java.util.List;

/**
 * How the résumé looks on paper.
 *
 * @param estimated whether the file has no pages of its own, so that lines were laid out by estimate
 * @param pages sizes, in order
 * @param lines all printed lines in reading order
 */
public record Layout(boolean estimated, List<PageSize> pages, List<Line> lines) {
    public Layout {
        pages = List.copyOf(pages);
        lines = List.copyOf(lines);
    }

    /**
     * The size of a page as displayed.
     *
     * @param width in points
     * @param height in points
     */
    public record PageSize(double width, double height) {}
}
