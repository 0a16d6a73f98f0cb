package dev.bulletproof.annotate.note;

import dev.bulletproof.model.Span;
import dev.bulletproof.report.Printable;
import dev.bulletproof.rewrite.Slot;
import dev.bulletproof.rules.Finding;
import dev.bulletproof.rules.RuleBook;
import dev.bulletproof.settings.YamlNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words a note the way a reviewer would write it beside the line. Immutable. */
public final class NoteText {

    /**
     * A line of a note.
     *
     * @param lead set off from the rest, empty where there is none
     * @param text the rest
     * @param aside whether it may be set smaller
     */
    public record Line(String lead, String text, boolean aside) {
        /** What comes from a résumé must do no harm to whoever reads it: controls and overrides become blanks. */
        public Line {
            lead = Printable.line(lead);
            text = Printable.line(text);
        }

        /** A line of the usual size. */
        public Line(String lead, String text) {
            this(lead, text, false);
        }

        /** A line without a lead. */
        public static Line of(String text) {
            return new Line("", text);
        }

        /** Both, as plain text. */
        public String plain() {
            return lead.isEmpty() ? text : lead + ": " + text;
        }
    }

    private static final int MOST = 2;

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
        lines.add(Line.of(what(note.findings())));
        note.findings().stream()
                .findFirst()
                .ifPresent(gravest -> lines.add(new Line(text("why"), why(gravest.rule()))));
        Optional.ofNullable(note.edit())
                .filter(edit -> !made)
                .ifPresent(edit -> lines.add(new Line(text("suggested"), edit)));
        Optional.ofNullable(note.stronger()).ifPresent(stronger -> lines.add(new Line(text("stronger"), stronger)));
        if (!note.slots().isEmpty()) {
            lines.add(new Line(
                    text("questions"), note.slots().stream().map(Slot::question).collect(Collectors.joining(" "))));
        }
        if (!note.findings().isEmpty()) {
            lines.add(new Line("", explanations(note), true));
        }
        return lines;
    }

    /** What is missing in one sentence, and the gravest of all else, once for the same words: margins are narrow. */
    private String what(List<Finding> findings) {
        if (findings.isEmpty()) {
            return text("clean");
        }
        String lacks = findings.stream()
                .flatMap(finding -> lacks(finding).stream())
                .distinct()
                .collect(Collectors.joining(", "));
        Set<Span> said = new HashSet<>();
        Stream<String> others = findings.stream()
                .filter(finding -> lacks(finding).isEmpty())
                .filter(finding -> finding.span() == null || said.add(finding.span()))
                .limit(MOST)
                .map(this::message);
        return Stream.concat(Stream.of(lacks).filter(text -> !text.isEmpty()).map(NoteText::sentence), others)
                .collect(Collectors.joining(" "));
    }

    private Optional<String> lacks(Finding finding) {
        return texts.get("lacks").optionalText(finding.rule());
    }

    private String message(Finding finding) {
        String message = sentence(finding.message());
        return finding.bullets().size() < 2
                ? message
                : message + " "
                        + text("others")
                                .replace(
                                        "{count}",
                                        Integer.toString(finding.bullets().size()));
    }

    private String why(String rule) {
        return texts.get("brief")
                .optionalText(rule)
                .or(() -> rules.info(rule).map(info -> firstSentence(info.why())))
                .orElse("");
    }

    private String explanations(Note note) {
        String ids = note.findings().stream().map(Finding::rule).distinct().collect(Collectors.joining(" "));
        return text("explain").replace("{rules}", ids);
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
