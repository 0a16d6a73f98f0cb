package dev.bulletproof.annotate.note;

import dev.bulletproof.report.Printable;
import dev.bulletproof.rewrite.Slot;
import dev.bulletproof.rules.Finding;
import dev.bulletproof.rules.RuleBook;
import dev.bulletproof.rules.RuleInfo;
import dev.bulletproof.settings.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Words a note the way a reviewer would write it beside the line. Immutable. */
public final class NoteText {

    /**
     * A line of a note.
     *
     * @param lead set off from the rest, empty where there is none
     * @param text the rest
     */
    public record Line(String lead, String text) {
        /** What comes from a résumé must do no harm to whoever reads it: controls and overrides become blanks. */
        public Line {
            lead = Printable.line(lead);
            text = Printable.line(text);
        }

        /** Both, as plain text. */
        public String plain() {
            return lead.isEmpty() ? text : lead + ": " + text;
        }
    }

    private final RuleBook rules;
    private final YamlNode texts = YamlNode.ofResource(NoteText.class, "texts.yaml");

    /** Explains findings by what these rules say about themselves. */
    public NoteText(RuleBook rules) {
        this.rules = rules;
    }

    /** A fixed text. */
    public String text(String key) {
        return texts.text(key);
    }

    /**
     * What is wrong, why, and what to do.
     *
     * @param made whether the edit has been made in the file, so that it need not be repeated
     */
    public List<Line> lines(Note note, boolean made) {
        List<Line> lines = new ArrayList<>();
        note.findings().forEach(finding -> lines.add(new Line("", what(finding))));
        if (note.findings().isEmpty()) {
            lines.add(new Line("", text("clean")));
        }
        Optional<RuleInfo> gravest = note.findings().stream().findFirst().flatMap(first -> rules.info(first.rule()));
        gravest.ifPresent(rule -> lines.add(new Line(text("why"), firstSentence(rule.why()))));
        Optional.ofNullable(note.edit())
                .filter(edit -> !made)
                .ifPresent(edit -> lines.add(new Line(text("suggested"), edit)));
        Optional.ofNullable(note.stronger()).ifPresent(stronger -> lines.add(new Line(text("stronger"), stronger)));
        note.slots().forEach(slot -> lines.add(new Line(slot.text(), question(slot))));
        if (!note.findings().isEmpty()) {
            lines.add(new Line(text("more"), explanations(note)));
        }
        return lines;
    }

    private String what(Finding finding) {
        String message = sentence(finding.message());
        return finding.bullets().size() < 2
                ? message
                : message + " "
                        + text("others")
                                .replace(
                                        "{count}",
                                        Integer.toString(finding.bullets().size()));
    }

    private static String question(Slot slot) {
        return slot.hint().isBlank() ? slot.question() : slot.question() + " (" + slot.hint() + ")";
    }

    private String explanations(Note note) {
        return note.findings().stream()
                .map(Finding::rule)
                .distinct()
                .map(rule -> text("explain").replace("{rule}", rule))
                .collect(Collectors.joining(" · "));
    }

    static String sentence(String message) {
        String begun =
                message.isEmpty() ? message : message.substring(0, 1).toUpperCase(Locale.ROOT) + message.substring(1);
        return begun.matches(".*[.!?]") ? begun : begun + ".";
    }

    private static String firstSentence(String why) {
        String line = why.replaceAll("\\s+", " ").strip();
        int end = line.indexOf(". ");
        return end < 0 ? line : line.substring(0, end + 1);
    }
}
