package dev.bulletproof.annotate.word;

import dev.bulletproof.annotate.note.Change;
import dev.bulletproof.annotate.note.Note;
import dev.bulletproof.annotate.note.WordDiff;
import dev.bulletproof.model.Anchor.ParagraphRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes one bullet's edit in its paragraph, alike in every branch that repeats the paragraph. */
final class BulletEdit {
    private final Place place;
    private final Note note;
    private final ParagraphEditor editor;

    BulletEdit(Place place, Note note, ParagraphEditor editor) {
        this.place = place;
        this.note = note;
        this.editor = editor;
    }

    /** Makes it, or says what stands in the way and changes nothing. */
    Optional<Obstacle> make() {
        if (place.ranges().size() > 1) {
            return Optional.of(Obstacle.SEVERAL_PARAGRAPHS);
        }
        ParagraphRange range = place.first();
        Tag paragraph = place.paragraph(range);
        String standing = place.story().text(paragraph).text().substring(range.start(), range.end());
        String read = note.bullet().text();
        if (!WordDiff.folded(standing).equalsIgnoreCase(read)) {
            return Optional.of(Obstacle.OTHER_TEXT);
        }
        List<Change> changes = changes(standing, read, range.start());
        List<Tag> alike = new ArrayList<>(List.of(paragraph));
        alike.addAll(Alternates.twins(paragraph));
        Optional<Obstacle> obstacle = alike.stream()
                .flatMap(one -> editor.obstacle(one, changes).stream())
                .findFirst();
        if (obstacle.isEmpty()) {
            alike.forEach(one -> editor.apply(one, changes));
        }
        return obstacle;
    }

    private List<Change> changes(String standing, String read, int offset) {
        String edit = String.valueOf(note.edit());
        boolean asRead = WordDiff.folded(standing).equals(read);
        return (asRead ? WordDiff.of(standing, edit) : WordDiff.ofCapitals(standing, edit))
                .stream()
                        .map(change -> new Change(change.start() + offset, change.end() + offset, change.text()))
                        .toList();
    }
}
