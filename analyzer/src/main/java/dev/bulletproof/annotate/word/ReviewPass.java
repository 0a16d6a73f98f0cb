package dev.bulletproof.annotate.word;

import dev.bulletproof.annotate.note.Deed;
import dev.bulletproof.annotate.note.Note;
import dev.bulletproof.annotate.note.NoteText;
import dev.bulletproof.annotate.note.NoteText.Line;
import dev.bulletproof.annotate.note.RefusedException;
import dev.bulletproof.annotate.note.Stamp;
import dev.bulletproof.read.UnreadableException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Writes all notes of one review into one opened document. For one thread, once. */
final class ReviewPass {
    private final WordFile file;
    private final NoteText texts;
    private final Stamp stamp;
    private final Optional<List<Line>> summary;
    private final Stories stories;
    private final Numbers numbers = new Numbers();

    /** @param summary what is said about the whole; without it changes are made and nothing is tracked or said */
    ReviewPass(WordFile file, NoteText texts, Stamp stamp, Optional<List<Line>> summary) {
        this.file = file;
        this.texts = texts;
        this.stamp = stamp;
        this.summary = summary;
        this.stories = new Stories(file);
    }

    List<Deed> run(List<Note> notes) throws UnreadableException, RefusedException {
        String main = main();
        Protection protection = Protection.of(file, main);
        protection.check(file.name(), summary.isPresent());
        boolean editable = protection != Protection.COMMENTS;
        CommentsPart comments = CommentsPart.of(file, main);
        numbers.mind(comments.root());
        CommentPlacer placer = new CommentPlacer(stories.of(main));
        List<Optional<Place>> places = new ArrayList<>();
        for (Note note : notes) {
            places.add(Place.of(note.bullet(), stories));
        }
        stories.all().values().forEach(story -> numbers.mind(story.root()));
        int firstComment = numbers.next(notes.size());
        List<Deed> deeds = new ArrayList<>();
        // From the end: several bullets may stand in one paragraph, and offsets before a change stay true.
        for (int i = notes.size() - 1; i >= 0; i--) {
            deeds.add(deed(notes.get(i), places.get(i), firstComment + i, placer, editable));
        }
        Collections.reverse(deeds);
        if (summary.isPresent() && !deeds.isEmpty()) {
            for (int i = 0; i < deeds.size(); i++) {
                comments.add(firstComment + i, stamp, lines(deeds.get(i), places.get(i), placer));
            }
            sumUp(summary.get(), comments, placer);
            comments.close(main);
        }
        return deeds;
    }

    /** Stands at the very beginning. */
    private void sumUp(List<Line> lines, CommentsPart comments, CommentPlacer placer) {
        if (!lines.isEmpty()) {
            int comment = numbers.next();
            placer.markOpening(new CommentMarks(comment));
            comments.add(comment, stamp, lines);
        }
    }

    /** Numbers of the comments and changes that were written. */
    Set<String> ours() {
        return numbers.given();
    }

    /** The parts that were opened for their text. */
    Set<String> parts() {
        return stories.all().keySet();
    }

    private String main() throws UnreadableException, RefusedException {
        return Relationships.of(file, "")
                .flatMap(all -> all.target("officeDocument"))
                .orElse("word/document.xml");
    }

    private Deed deed(Note note, Optional<Place> place, int comment, CommentPlacer placer, boolean editable) {
        if (summary.isPresent()) {
            placer.mark(new CommentMarks(comment), place);
        }
        if (note.edit() == null) {
            return new Deed(note, false, null);
        }
        Optional<Obstacle> obstacle = editable ? edited(note, place) : Optional.of(Obstacle.COMMENTS_ONLY);
        return new Deed(note, obstacle.isEmpty(), obstacle.map(this::explained).orElse(null));
    }

    private Optional<Obstacle> edited(Note note, Optional<Place> place) {
        return place.isEmpty()
                ? Optional.of(Obstacle.OTHER_TEXT)
                : new BulletEdit(place.get(), note, editor(place.get())).make();
    }

    private ParagraphEditor editor(Place place) {
        Optional<RevisionMaker> revisions = summary.map(said -> new RevisionMaker(stamp, numbers::next));
        return new ParagraphEditor(revisions, place.story()::isHidden);
    }

    private String explained(Obstacle obstacle) {
        return texts.text(obstacle.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private List<Line> lines(Deed deed, Optional<Place> place, CommentPlacer placer) {
        List<Line> lines = new ArrayList<>();
        placer.lead(place)
                .ifPresent(key ->
                        lines.add(new Line(texts.text(key), deed.note().bullet().text())));
        lines.addAll(texts.lines(deed.note(), deed.edited()));
        Optional.ofNullable(deed.obstacle()).ifPresent(reason -> lines.add(Line.of(reason)));
        return lines;
    }
}
