package dev.bulletproof.rewrite;

import java.util.List;

/**
 * A change of a text at one place.
 *
 * @param at UTF-16 offset
 * @param drop how many characters go
 * @param text what comes in their place
 * @param bare what comes in their place when slots are left out
 * @param slots those within {@code text}, in order
 */
record Insertion(int at, int drop, String text, String bare, List<Slot> slots) {
    Insertion {
        slots = List.copyOf(slots);
    }
}
