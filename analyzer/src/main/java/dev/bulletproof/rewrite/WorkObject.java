package dev.bulletproof.rewrite;

import java.util.List;
import java.util.Optional;

/**
 * Something that people work on, and what is worth saying about it.
 *
 * @param name of its kind, such as {@code platform}
 * @param tools asks for a missing technology, where one is to be expected
 * @param size asks for a missing quantity
 * @param results ask for a missing result, the most telling first
 */
record WorkObject(String name, Optional<SlotTemplate> tools, SlotTemplate size, List<SlotTemplate> results) {
    WorkObject {
        results = List.copyOf(results);
    }
}
