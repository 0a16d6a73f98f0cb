package dev.bulletproof.annotate.text;

import dev.bulletproof.annotate.note.Annotated;
import dev.bulletproof.annotate.note.Change;
import dev.bulletproof.annotate.note.Deed;
import dev.bulletproof.annotate.note.Note;
import dev.bulletproof.annotate.note.NoteText;
import dev.bulletproof.annotate.note.WordDiff;
import dev.bulletproof.model.Anchor.InJson;
import dev.bulletproof.model.Anchor.InText;
import dev.bulletproof.read.text.Decoded;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Makes edits in text files and JSON Resumes. Immutable and safe for use by several threads. */
public final class TextFixer {
    private final NoteText texts;

    /** @param texts words why an edit was not made */
    public TextFixer(NoteText texts) {
        this.texts = texts;
    }

    /** The file with its edits made, and a unified diff of them. */
    public Annotated fix(String name, byte[] bytes, List<Note> notes) {
        Decoded file = Decoded.of(bytes);
        List<Change> changes = new ArrayList<>();
        List<Deed> deeds = new ArrayList<>();
        for (Note note : notes) {
            List<Change> own = note.edit() == null ? List.of() : changes(file.text(), note, note.edit());
            changes.addAll(own);
            boolean refused = note.edit() != null && own.isEmpty();
            deeds.add(new Deed(note, !own.isEmpty(), refused ? texts.text("other-text") : null));
        }
        String fixed = applied(file.text(), changes);
        String leaf = name.substring(name.lastIndexOf('/') + 1);
        String ending = leaf.contains(".") ? leaf.substring(leaf.lastIndexOf('.')) : ".txt";
        return new Annotated(
                file.encoded(fixed), ".fixed" + ending, deeds, LineDiff.of(leaf, file.text(), fixed), List.of());
    }

    /** None where the file does not hold the bullet where it was read, as plain words. */
    private static List<Change> changes(String text, Note note, String edit) {
        if (note.bullet().anchor() instanceof InText anchor) {
            return anchor.end() > text.length() ? List.of() : inText(text, note, edit, anchor);
        }
        if (note.bullet().anchor() instanceof InJson anchor) {
            return JsonStrings.at(text, anchor.pointer())
                    .filter(literal -> reads(literal.value(), note))
                    .map(literal -> List.of(new Change(literal.start(), literal.end(), literal.with(edit))))
                    .orElse(List.of());
        }
        return List.of();
    }

    private static List<Change> inText(String text, Note note, String edit, InText anchor) {
        String standing = text.substring(anchor.start(), anchor.end());
        if (!reads(standing, note)) {
            return List.of();
        }
        return WordDiff.of(standing, edit).stream()
                .map(change ->
                        new Change(change.start() + anchor.start(), change.end() + anchor.start(), change.text()))
                .toList();
    }

    private static boolean reads(String standing, Note note) {
        return WordDiff.folded(standing).equals(note.bullet().text());
    }

    private static String applied(String text, List<Change> changes) {
        StringBuilder out = new StringBuilder(text);
        changes.stream()
                .sorted(Comparator.comparingInt(Change::start).reversed())
                .forEach(change -> out.replace(change.start(), change.end(), change.text()));
        return out.toString();
    }
}
