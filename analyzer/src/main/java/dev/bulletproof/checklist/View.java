package dev.bulletproof.checklist;

import dev.bulletproof.model.Box;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a skimmer meets in the first seconds.
 *
 * @param seconds the time that is modelled
 * @param words the budget of words
 * @param estimated whether the page geometry is an estimate
 * @param spans in the order of attention; together within the budget
 * @param buried strong bullets that are not seen and would gain by a move, those that bring most first
 */
public record View(int seconds, int words, boolean estimated, List<Seen> spans, List<Buried> buried) {
    public View {
        spans = List.copyOf(spans);
        buried = List.copyOf(buried);
    }

    /** Ids of the bullets of which something is seen. */
    public Set<String> bullets() {
        return spans.stream().flatMap(span -> Stream.ofNullable(span.bullet())).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * A stretch that is seen.
     *
     * @param kind why the eye stops there
     * @param text the words seen
     * @param page 1-based
     * @param box round them, in points
     * @param bullet id of the bullet it belongs to, absent where it belongs to none
     */
    public record Seen(
            Kind kind,
            String text,
            int page,
            Box box,
            @Nullable String bullet) {}

    /**
     * A strong bullet outside the view, and where it would be seen.
     *
     * @param bullet its id
     * @param before id of the first seen bullet of the same entry that proves less: it should stand before that one;
     *     absent where its entry has no such bullet, so that only the summary can bring it into view
     * @param signals ids of the signals that it shows and that nothing in view shows
     */
    public record Buried(String bullet, @Nullable String before, List<String> signals) {
        public Buried {
            signals = List.copyOf(signals);
        }
    }

    /** Why the eye stops. */
    public enum Kind {
        NAME,
        TITLE,
        ORGANIZATION,
        DATES,
        HEADING,
        BOLD,
        NUMBER,
        BULLET;

        /** The name used in reports. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
