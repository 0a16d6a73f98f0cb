package dev.bulletproof.annotate;

import dev.bulletproof.annotate.note.Annotated;
import dev.bulletproof.annotate.note.Note;
import dev.bulletproof.annotate.note.NoteText;
import dev.bulletproof.annotate.note.Notes;
import dev.bulletproof.annotate.note.RefusedException;
import dev.bulletproof.annotate.note.Stamp;
import dev.bulletproof.annotate.note.Summary;
import dev.bulletproof.annotate.pdf.PdfAnnotator;
import dev.bulletproof.annotate.text.TextFixer;
import dev.bulletproof.annotate.word.WordAnnotator;
import dev.bulletproof.model.Format;
import dev.bulletproof.read.Limits;
import dev.bulletproof.read.UnreadableException;
import dev.bulletproof.report.Review;
import dev.bulletproof.rules.RuleBook;
import java.util.List;

/** Writes reviews back into copies of the files they are about. Immutable and safe for use by several threads. */
public final class Annotator {
    private final NoteText texts;
    private final Stamp stamp;
    private final Limits limits;

    /** An annotator that signs all it writes with one stamp. */
    public Annotator(RuleBook rules, Stamp stamp, Limits limits) {
        this.texts = new NoteText(rules);
        this.stamp = stamp;
        this.limits = limits;
    }

    /**
     * The file with the review written into it.
     *
     * @param bytes the file that was reviewed
     * @param manner what to write of it
     */
    public Annotated annotate(Review review, byte[] bytes, Manner manner) throws UnreadableException, RefusedException {
        List<Note> notes = Notes.of(review);
        String name = review.resume().source().path();
        Format format = review.resume().source().format();
        return switch (format) {
            case DOCX -> word(review, bytes, notes, manner);
            case PDF -> pdf(review, bytes, notes, manner);
            case TEXT, MARKDOWN, JSON_RESUME -> {
                if (manner == Manner.EXPORT) {
                    throw refused(name);
                }
                yield new TextFixer(texts).fix(name, bytes, notes);
            }
            default -> throw refused(name);
        };
    }

    private Annotated word(Review review, byte[] bytes, List<Note> notes, Manner manner)
            throws UnreadableException, RefusedException {
        String name = review.resume().source().path();
        WordAnnotator word = new WordAnnotator(texts, stamp, limits);
        return switch (manner) {
            case REVIEW -> word.review(name, bytes, notes, new Summary(texts).of(review, notes));
            case ACCEPT -> word.accept(name, bytes, notes);
            case EXPORT -> throw refused(name);
        };
    }

    private Annotated pdf(Review review, byte[] bytes, List<Note> notes, Manner manner)
            throws UnreadableException, RefusedException {
        String name = review.resume().source().path();
        PdfAnnotator pdf = new PdfAnnotator(texts, stamp);
        String summary = new Summary(texts).inColour(review, notes);
        return switch (manner) {
            case REVIEW -> pdf.annotate(name, bytes, notes, summary);
            case EXPORT -> pdf.export(name, bytes, notes, summary);
            case ACCEPT ->
                throw new RefusedException(
                        "not-writable",
                        name + " is a PDF, whose text cannot be edited in place",
                        "Fix the document it was made from, or read the notes: bulletproof fix without --accept");
        };
    }

    private static RefusedException refused(String name) {
        return new RefusedException(
                "not-writable",
                name + " is of a kind that this cannot be written into",
                "Ask for a report instead, for example: bulletproof check -f html");
    }
}
