package dev.bulletproof.annotate.note;

import dev.bulletproof.model.Bullet;
import dev.bulletproof.model.Severity;
import dev.bulletproof.rewrite.Slot;
import dev.bulletproof.rules.Finding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that is to be said about one bullet.
 *
 * @param bullet the bullet
 * @param severity of its gravest finding
 * @param findings gravest first, never empty unless there is an edit
 * @param edit the bullet mended from its own words; absent where nothing needs mending
 * @param stronger the edit with slots; absent where nothing is missing
 * @param slots those of {@code stronger}
 */
public record Note(
        Bullet bullet,
        Severity severity,
        List<Finding> findings,
        @Nullable String edit,
        @Nullable String stronger,
        List<Slot> slots) {
    public Note {
        findings = List.copyOf(findings);
        slots = List.copyOf(slots);
    }
}
