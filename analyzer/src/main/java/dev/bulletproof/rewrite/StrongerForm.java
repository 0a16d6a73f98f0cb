package dev.bulletproof.rewrite;

import java.util.List;

/**
 * A text with slots.
 *
 * @param text brackets included
 * @param slots in the order of the text
 */
record StrongerForm(String text, List<Slot> slots) {
    StrongerForm {
        slots = List.copyOf(slots);
    }

    /** The text without its slots: what it claims already. */
    String bare() {
        String bare = text;
        for (Slot slot : slots) {
            bare = bare.replace(slot.text(), "");
        }
        return bare;
    }
}
