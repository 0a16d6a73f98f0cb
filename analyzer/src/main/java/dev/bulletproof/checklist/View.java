package dev.bulletproof.checklist;

import dev.bulletproof.model.Box;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a skimmer meets in the first seconds.
 *
 * @param seconds the time that is modelled
 * @param words the budget of words
 * @param estimated whether the page geometry is an estimate
 * @param spans in the order of attention; together within the budget
 */
public record View(int seconds, int words, boolean estimated, List<Seen> spans) {
    public View {
        spans = List.copyOf(spans);
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
