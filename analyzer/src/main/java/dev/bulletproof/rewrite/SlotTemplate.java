package dev.bulletproof.rewrite;

import dev.bulletproof.settings.YamlNode;
import org.jspecify.annotations.Nullable;

/**
 * A slot as the knowledge file describes it.
 *
 * @param lead the preposition before the bracket, empty for one that follows a comma, a semicolon or colon for a
 * clause of its own, a plus sign for one right behind the last word
 * @param slot with its brackets
 */
record SlotTemplate(String lead, Slot slot) {

    static SlotTemplate of(YamlNode node) {
        Slot slot = new Slot(
                node.get("kind").choice(Slot.Kind.class),
                "[" + node.text("text") + "]",
                node.text("ask"),
                node.text("hint"),
                unit(node));
        return new SlotTemplate(node.optionalText("lead").orElse(""), slot);
    }

    private static @Nullable String unit(YamlNode node) {
        return node.optionalText("unit").orElse(null);
    }

    boolean isResult() {
        return lead.isEmpty() || lead.matches("[;:+]");
    }

    /** What stands between it and the line before it. */
    String join() {
        return switch (lead) {
            case "" -> ", ";
            case "+" -> " ";
            default -> lead + " ";
        };
    }

    boolean isTool() {
        return slot.kind() == Slot.Kind.TECHNOLOGY;
    }
}
