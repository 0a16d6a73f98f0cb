package dev.bulletproof.rewrite;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Says beside each question where people of a role find the answer, unless it says so already. Immutable; may be shared
 * between threads.
 */
public record SlotHints(Map<String, List<String>> places) {
    /** {@code places} by kind of slot, such as {@code baseline}. */
    public SlotHints {
        places = places.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> List.copyOf(entry.getValue())));
    }

    /** The same rewrite, its slots' hints led on to the role's places. */
    public Rewrite on(Rewrite rewrite) {
        List<Slot> slots = rewrite.slots().stream().map(this::on).toList();
        return new Rewrite(rewrite.edit(), rewrite.stronger(), rewrite.variants(), slots);
    }

    private Slot on(Slot slot) {
        List<String> where = places.getOrDefault(slot.kind().id(), List.of()).stream()
                .filter(place -> !names(slot.hint(), place))
                .toList();
        if (where.isEmpty()) {
            return slot;
        }
        String look = "Where to look: " + String.join(", ", where) + ".";
        String hint = slot.hint().isEmpty() ? look : slot.hint() + " " + look;
        return new Slot(slot.kind(), slot.text(), slot.question(), hint, slot.unit());
    }

    private static boolean names(String hint, String place) {
        return hint.toLowerCase(Locale.ROOT).contains(place.toLowerCase(Locale.ROOT));
    }
}
