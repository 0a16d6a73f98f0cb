package dev.bulletproof.rewrite;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Something that people work on, and what is worth saying about it.
 *
 * @param name of its kind, such as {@code platform}
 * @param tools asks for a missing technology, where one is to be expected
 * @param size asks for a missing quantity, where one reads well
 * @param results ask for a missing result, the most telling first
 * @param under the acts from which size and results follow, any where empty
 */
record WorkObject(
        String name,
        Optional<SlotTemplate> tools,
        Optional<SlotTemplate> size,
        List<SlotTemplate> results,
        Set<String> under) {
    WorkObject {
        results = List.copyOf(results);
        under = Set.copyOf(under);
    }

    /** Whether size and results follow from one of these acts. */
    boolean follows(Set<String> acts) {
        return under.isEmpty() || !Collections.disjoint(under, acts);
    }
}
