package dev.bulletproof.rewrite;

import java.util.List;

/**
 * Lines of two versions of a résumé that belong together and do not claim the same.
 *
 * @param before the old lines, empty where the new ones have none
 * @param after the new lines, empty where the old ones are gone
 * @param violations how they drift, never empty
 */
public record Drift(String before, String after, List<Violation> violations) {
    public Drift {
        violations = List.copyOf(violations);
    }
}
