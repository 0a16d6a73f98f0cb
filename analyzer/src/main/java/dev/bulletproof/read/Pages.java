package dev.bulletproof.read;

import dev.bulletproof.model.Layout.PageSize;
import dev.bulletproof.model.Problem;
import dev.bulletproof.model.Source;
import java.util.List;

/**
 * A file as read.
 *
 * @param source the file
 * @param estimated whether pages and boxes are estimates, because the file has none
 * @param sizes of the pages, in order
 * @param lines in reading order, columns one after the other
 * @param hidden text that a reader does not see
 * @param problems what could not be read
 */
public record Pages(
        Source source,
        boolean estimated,
        List<PageSize> sizes,
        List<TextLine> lines,
        List<String> hidden,
        List<Problem> problems) {
    public Pages {
        sizes = List.copyOf(sizes);
        lines = List.copyOf(lines);
        hidden = List.copyOf(hidden);
        problems = List.copyOf(problems);
    }
}
