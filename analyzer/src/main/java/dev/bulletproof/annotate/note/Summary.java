package dev.bulletproof.annotate.note;

import dev.bulletproof.model.Severity;
import dev.bulletproof.report.Printable;
import dev.bulletproof.report.Review;
import dev.bulletproof.rules.Finding;
import java.util.ArrayList;
import java.util.List;

/** Sums up a review in a few lines. */
public final class Summary {
    private static final int MOST = 8;

    private final NoteText texts;

    /** Words it with the fixed texts of notes. */
    public Summary(NoteText texts) {
        this.texts = texts;
    }

    /** How much is marked and what is to be said about the whole. */
    public String of(Review review, List<Note> notes) {
        List<String> lines = new ArrayList<>();
        lines.add(texts.text("overview")
                .replace("{marked}", Integer.toString(notes.size()))
                .replace("{bullets}", Long.toString(review.resume().bullets().count()))
                .replace("{errors}", count(notes, Severity.ERROR))
                .replace("{warnings}", count(notes, Severity.WARNING))
                .replace("{suggestions}", count(notes, Severity.SUGGESTION)));
        List<Finding> whole = review.wholeFindings().stream()
                .filter(finding -> finding.bullets().isEmpty())
                .limit(MOST)
                .toList();
        if (!whole.isEmpty()) {
            lines.add(texts.text("overview-whole") + ":");
            whole.forEach(finding -> lines.add("- " + Printable.line(NoteText.sentence(finding.message()))));
        }
        lines.add(texts.text("overview-colours"));
        lines.add(texts.text("overview-honest"));
        return String.join("\n", lines);
    }

    private static String count(List<Note> notes, Severity severity) {
        return Long.toString(
                notes.stream().filter(note -> note.severity() == severity).count());
    }
}
