package dev.bulletproof.rewrite;

import dev.bulletproof.settings.YamlNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The author's own facts, by line and slot. An empty answer means that the question was put and skipped. Immutable.
 *
 * @param given by line, by slot text
 */
public record Answers(Map<String, Map<String, String>> given) {
    /** Nothing was answered yet. */
    public static final Answers NONE = new Answers(Map.of());

    public Answers {
        Map<String, Map<String, String>> copy = new LinkedHashMap<>();
        given.forEach((line, slots) -> copy.put(line, new LinkedHashMap<>(slots)));
        given = copy;
    }

    /** As written by {@link #yaml}. */
    public static Answers of(YamlNode file) {
        Map<String, Map<String, String>> given = new LinkedHashMap<>();
        for (YamlNode line : file.rejectUnknownKeys(List.of("answers")).list("answers")) {
            Map<String, String> slots = new LinkedHashMap<>();
            for (YamlNode slot : line.list("slots")) {
                slots.put(slot.text("slot"), answer(slot));
            }
            given.put(line.text("line"), slots);
        }
        return new Answers(given);
    }

    /** An answer may be quoted, a figure, empty, or not there at all. */
    private static String answer(YamlNode slot) {
        return slot.optional("answer")
                .filter(node -> !node.isEmpty())
                .map(YamlNode::text)
                .orElse("");
    }

    /** What was answered; absent where the question was never put. */
    public Optional<String> answer(String line, Slot slot) {
        return Optional.ofNullable(given.getOrDefault(line, Map.of()).get(slot.text()));
    }

    /** With one more answer. */
    public Answers with(String line, Slot slot, String answer) {
        Map<String, Map<String, String>> more = new LinkedHashMap<>(given);
        Map<String, String> slots = new LinkedHashMap<>(given.getOrDefault(line, Map.of()));
        slots.put(slot.text(), answer);
        more.put(line, slots);
        return new Answers(more);
    }

    /** The file's text, with each question as a comment where it is known. */
    public String yaml(Map<String, String> questions) {
        StringBuilder yaml = new StringBuilder("# Your own facts. Leave an answer empty to skip it.\nanswers:\n");
        given.forEach((line, slots) -> {
            yaml.append("  - line: ").append(quoted(line)).append("\n    slots:\n");
            slots.forEach((slot, answer) -> {
                Optional.ofNullable(questions.get(slot))
                        .ifPresent(ask -> yaml.append("      # ").append(ask).append('\n'));
                yaml.append("      - slot: ").append(quoted(slot)).append('\n');
                yaml.append("        answer: ").append(quoted(answer)).append('\n');
            });
        });
        return given.isEmpty() ? yaml.append("  []\n").toString() : yaml.toString();
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                quoted.append('\\').appendCodePoint(c);
            } else if (c < ' ' || c == 0x7f) {
                quoted.append(' ');
            } else {
                quoted.appendCodePoint(c);
            }
        });
        return quoted.append('"').toString();
    }
}
