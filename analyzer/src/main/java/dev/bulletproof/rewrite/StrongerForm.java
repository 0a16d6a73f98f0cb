package dev.bulletproof.rewrite;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A text with slots.
 *
 * @param text brackets included
 * @param bare the text without its slots: what it claims already
 * @param slots in the order of the text
 * @param variants other texts with the same slots or fewer
 */
record StrongerForm(String text, String bare, List<Slot> slots, List<String> variants) {
    StrongerForm {
        slots = List.copyOf(slots);
        variants = List.copyOf(variants);
    }

    /** A text after some insertions, none of which overlap. */
    static StrongerForm of(String text, List<Insertion> insertions) {
        List<Insertion> sorted = new ArrayList<>(insertions);
        sorted.sort(Comparator.comparingInt(Insertion::at));
        StringBuilder with = new StringBuilder();
        StringBuilder bare = new StringBuilder();
        List<Slot> slots = new ArrayList<>();
        int done = 0;
        for (Insertion insertion : sorted) {
            String kept = text.substring(done, insertion.at());
            with.append(kept).append(insertion.text());
            bare.append(kept).append(insertion.bare());
            slots.addAll(insertion.slots());
            done = insertion.at() + insertion.drop();
        }
        String rest = text.substring(done);
        return new StrongerForm(with + rest, bare + rest, slots, List.of());
    }

    StrongerForm with(List<String> others) {
        return new StrongerForm(text, bare, slots, others);
    }
}
