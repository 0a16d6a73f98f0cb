package dev.bulletproof.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * A résumé as read, before any judgement.
 *
 * @param source its file
 * @param identity whose it is
 * @param sections in reading order
 * @param layout how it looks
 * @param hidden stretches of text that a reader does not see (white, tiny, or marked hidden), as they stand in the
 *     file
 * @param problems what could not be read; an {@code ERROR} means that nothing was
 */
public record Resume(
        Source source,
        Identity identity,
        List<Section> sections,
        Layout layout,
        List<String> hidden,
        List<Problem> problems) {
    public Resume {
        sections = List.copyOf(sections);
        hidden = List.copyOf(hidden);
        problems = List.copyOf(problems);
    }

    /** All bullets, in reading order: of each section first those under no entry. */
    public Stream<Bullet> bullets() {
        return sections.stream()
                .flatMap(section -> Stream.concat(
                        section.bullets().stream(),
                        section.entries().stream().flatMap(entry -> entry.bullets().stream())));
    }
}
