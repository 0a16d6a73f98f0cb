package dev.bulletproof.rewrite;

import java.util.List;
import java.util.Optional;

/**
 * Something that people work on, and what is worth saying about it.
 *
 * @param name of its kind, such as {@code platform}
 * @param tools asks for a missing technology, where one is to be expected
 * @param size asks for a missing quantity, where one reads well
 * @param made whether its results follow from making it alone
 * @param results ask for a missing result, the most telling first
 */
record WorkObject(
        String name,
        Optional<SlotTemplate> tools,
        Optional<SlotTemplate> size,
        boolean made,
        List<SlotTemplate> results) {
    WorkObject {
        results = List.copyOf(results);
    }
}
