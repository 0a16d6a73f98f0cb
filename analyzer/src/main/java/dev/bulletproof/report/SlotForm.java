package dev.bulletproof.report;

import dev.bulletproof.rewrite.Rewrite;
import dev.bulletproof.rewrite.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A stronger form as a form: its words as they stand, each slot a field to type into. */
final class SlotForm {
    private static final Pattern BRACKETS = Pattern.compile("\\[([^\\[\\]]+)]");

    /** A wording that lacks but its figure is worth starting with. */
    private static final Pattern START = Pattern.compile("\\w .*\\bN\\b|\\bN\\b.* \\w");

    private final Template form = Template.of("form");
    private final Template field = Template.of("field");
    private final Template choice = Template.of("choice");
    private final Template question = Template.of("question");

    /** The form over one wording; {@code id} is unique on the page. */
    String of(String wording, Rewrite rewrite, String id) {
        StringBuilder line = new StringBuilder();
        List<String> questions = new ArrayList<>();
        Matcher slot = BRACKETS.matcher(wording);
        int from = 0;
        while (slot.find()) {
            String fieldId = id + "-" + (questions.size() + 1);
            Optional<Slot> known = known(rewrite, slot.group());
            line.append(words(wording.substring(from, slot.start())));
            line.append(field(slot.group(1), fieldId));
            questions.add(question(slot.group(1), known, fieldId));
            from = slot.end();
        }
        line.append(words(wording.substring(from)));
        return form.fill()
                .markup("line", line.toString())
                .markup("questions", String.join("", questions))
                .number("missing", questions.size())
                .toString();
    }

    private static Optional<Slot> known(Rewrite rewrite, String text) {
        return rewrite.slots().stream().filter(slot -> slot.text().equals(text)).findFirst();
    }

    private static String words(String text) {
        return "<span>" + Html.text(text) + "</span>";
    }

    private String field(String text, String id) {
        String choices = text.contains("|") ? choices(text) : "";
        return field.fill()
                .text("id", id)
                .text("hint", text)
                .markup("choices", choices.isEmpty() ? "" : "list=\"" + id + "-choices\"")
                .markup(
                        "list",
                        choices.isEmpty() ? "" : "<datalist id=\"" + id + "-choices\">" + choices + "</datalist>")
                .number("size", Math.max(6, Math.min(text.length(), 40)))
                .toString();
    }

    private String choices(String text) {
        return List.of(text.split("\\|")).stream()
                .map(one -> choice.fill().text("choice", one.strip()).toString())
                .collect(Collectors.joining());
    }

    private String question(String text, Optional<Slot> slot, String id) {
        return question.fill()
                .text("id", id)
                .text("question", slot.map(Slot::question).orElse(text))
                .text("hint", slot.map(Slot::hint).orElse(""))
                .text("start", START.matcher(text).find() ? text : "")
                .toString();
    }
}
