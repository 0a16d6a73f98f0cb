package dev.bulletproof.rewrite;

import dev.bulletproof.language.Parsed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Where slots go in a text: those with a preposition at the inner place, results at the end. */
final class Attachment {
    private Attachment() {}

    static List<Insertion> insertions(Parsed parsed, List<SlotTemplate> templates) {
        Placement place = Placement.in(parsed);
        List<SlotTemplate> tools =
                templates.stream().filter(SlotTemplate::isTool).toList();
        List<SlotTemplate> inner = templates.stream()
                .filter(template -> !template.isResult() && !template.isTool())
                .toList();
        List<SlotTemplate> outer =
                templates.stream().filter(SlotTemplate::isResult).toList();
        List<Insertion> insertions = new ArrayList<>();
        attach(tools, place.tools()).ifPresent(insertions::add);
        attach(inner, place.inner()).ifPresent(insertions::add);
        if (!outer.isEmpty()) {
            insertions.add(new Insertion(place.outer(), 0, results(outer), "", slots(outer)));
        }
        return insertions;
    }

    private static Optional<Insertion> attach(List<SlotTemplate> templates, int at) {
        String text = templates.stream()
                .map(template -> " " + template.lead() + " " + template.slot().text())
                .collect(Collectors.joining());
        return templates.isEmpty() ? Optional.empty() : Optional.of(new Insertion(at, 0, text, "", slots(templates)));
    }

    /** ", [a]", ", [a] and [b]", ", [a], [b] and [c]". */
    private static String results(List<SlotTemplate> results) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < results.size(); i++) {
            text.append(i == 0 || i < results.size() - 1 ? results.get(i).join() : " and ")
                    .append(results.get(i).slot().text());
        }
        return text.toString();
    }

    private static List<Slot> slots(List<SlotTemplate> templates) {
        return templates.stream().map(SlotTemplate::slot).toList();
    }
}
