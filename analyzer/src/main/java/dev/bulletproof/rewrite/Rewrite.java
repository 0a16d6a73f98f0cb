package dev.bulletproof.rewrite;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is proposed for one bullet.
 *
 * @param edit the bullet mended from its own words, without any slot; absent where nothing needs mending
 * @param stronger the edit with slots for what is missing; absent where nothing is missing
 * @param variants up to three other stronger forms that differ in kind
 * @param slots those of {@code stronger}, in its order, at most three besides a verb slot
 */
public record Rewrite(@Nullable String edit, @Nullable String stronger, List<String> variants, List<Slot> slots) {
    public Rewrite {
        variants = List.copyOf(variants);
        slots = List.copyOf(slots);
    }
}
