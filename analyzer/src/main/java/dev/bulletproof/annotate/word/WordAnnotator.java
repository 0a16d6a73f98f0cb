package dev.bulletproof.annotate.word;

import dev.bulletproof.annotate.note.Annotated;
import dev.bulletproof.annotate.note.Deed;
import dev.bulletproof.annotate.note.Note;
import dev.bulletproof.annotate.note.NoteText;
import dev.bulletproof.annotate.note.NoteText.Line;
import dev.bulletproof.annotate.note.RefusedException;
import dev.bulletproof.annotate.note.Stamp;
import dev.bulletproof.read.Limits;
import dev.bulletproof.read.UnreadableException;
import java.util.List;
import java.util.Optional;

/**
 * Writes a review into a Word document: comments and tracked changes, or, for a clean copy, the changed words alone.
 * Immutable and safe for use by several threads.
 */
public final class WordAnnotator {
    private final NoteText texts;
    private final Stamp stamp;
    private final Limits limits;

    /** An annotator that signs all it writes with one stamp. */
    public WordAnnotator(NoteText texts, Stamp stamp, Limits limits) {
        this.texts = texts;
        this.stamp = stamp;
        this.limits = limits;
    }

    /** One comment for each note and one for the whole, and each edit as a tracked change. */
    public Annotated review(String name, byte[] bytes, List<Note> notes, List<Line> summary)
            throws UnreadableException, RefusedException {
        return run(name, bytes, notes, Optional.of(summary));
    }

    /** Each edit made for good, without comments. */
    public Annotated accept(String name, byte[] bytes, List<Note> notes) throws UnreadableException, RefusedException {
        return run(name, bytes, notes, Optional.empty());
    }

    private Annotated run(String name, byte[] bytes, List<Note> notes, Optional<List<Line>> summary)
            throws UnreadableException, RefusedException {
        boolean tracked = summary.isPresent();
        WordFile file = new WordFile(name, bytes, limits);
        ReviewPass pass = new ReviewPass(file, texts, stamp, summary);
        List<Deed> deeds = pass.run(notes);
        List<String> remarks = Protection.isSigned(file) ? List.of(texts.text("signature-broken")) : List.of();
        byte[] copy = file.copy();
        new CopyCheck(file, copy, pass.ours()).check(pass.parts(), deeds, tracked);
        return new Annotated(copy, tracked ? ".reviewed.docx" : ".clean.docx", deeds, "", remarks);
    }
}
