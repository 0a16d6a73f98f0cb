package dev.bulletproof.rewrite;

import dev.bulletproof.language.Parsed;
import java.util.ArrayList;
import java.util.List;

/** Puts slots into a text. */
final class Attachment {
    private Attachment() {}

    /** The text with these slots, those with a preposition before results. */
    static StrongerForm attach(Parsed parsed, List<SlotTemplate> templates) {
        Placement place = Placement.in(parsed);
        StringBuilder inner = new StringBuilder();
        StringBuilder outer = new StringBuilder();
        List<Slot> slots = new ArrayList<>();
        templates.stream().filter(template -> !template.isResult()).forEach(template -> {
            inner.append(' ')
                    .append(template.lead())
                    .append(' ')
                    .append(template.slot().text());
            slots.add(template.slot());
        });
        templates.stream().filter(SlotTemplate::isResult).forEach(template -> {
            outer.append(outer.isEmpty() ? ", " : " and ")
                    .append(template.slot().text());
            slots.add(template.slot());
        });
        String text = parsed.text();
        return new StrongerForm(
                text.substring(0, place.inner())
                        + inner
                        + text.substring(place.inner(), place.outer())
                        + outer
                        + text.substring(place.outer()),
                slots);
    }
}
