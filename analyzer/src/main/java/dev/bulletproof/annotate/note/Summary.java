package dev.bulletproof.annotate.note;

import dev.bulletproof.annotate.note.NoteText.Line;
import dev.bulletproof.model.Severity;
import dev.bulletproof.report.Review;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sums up a review in a few lines. */
public final class Summary {
    private static final int MOST = 8;

    private final NoteText texts;

    /** Words it with the fixed texts of notes. */
    public Summary(NoteText texts) {
        this.texts = texts;
    }

    /** How much is marked, what is to be said about the whole, and how to read the notes. */
    public List<Line> of(Review review, List<Note> notes) {
        List<Line> lines = new ArrayList<>();
        lines.add(Line.of(overview(review, notes)));
        Notes.ofTheWhole(review).stream()
                .limit(MOST)
                .forEach(finding -> lines.add(Line.of("• " + NoteText.sentence(finding.message()))));
        lines.add(Line.of(texts.text("overview-honest")));
        return lines;
    }

    /** The same as plain text, with what the colours mean. */
    public String inColour(Review review, List<Note> notes) {
        List<String> lines = new ArrayList<>();
        of(review, notes).forEach(line -> lines.add(line.plain()));
        lines.add(texts.text("overview-colours"));
        return String.join("\n", lines);
    }

    private String overview(Review review, List<Note> notes) {
        return texts.text("overview")
                .replace("{marked}", Integer.toString(notes.size()))
                .replace("{bullets}", Long.toString(review.resume().bullets().count()))
                .replace("{by-severity}", bySeverity(notes));
    }

    /** Gravest first. */
    private String bySeverity(List<Note> notes) {
        return Stream.of(Severity.ERROR, Severity.WARNING, Severity.SUGGESTION)
                .flatMap(severity -> counted(notes, severity).stream())
                .collect(Collectors.joining(", "));
    }

    private Optional<String> counted(List<Note> notes, Severity severity) {
        long count = notes.stream().filter(note -> note.severity() == severity).count();
        String text = texts.text("to-" + severity.name().toLowerCase(Locale.ROOT));
        return count == 0 ? Optional.empty() : Optional.of(text.replace("{count}", Long.toString(count)));
    }
}
