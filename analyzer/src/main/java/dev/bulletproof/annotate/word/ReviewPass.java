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
        CommentsPart comments = CommentsPart.of(file, main);
        numbers.mind(comments.root());
        Story body = stories.of(main);
        List<Optional<Place>> places = new ArrayList<>();
        for (Note note : notes) {
            places.add(Place.of(note.bullet(), stories));
        }
        stories.all().values().forEach(story -> numbers.mind(story.root()));
        int firstComment = numbers.next(notes.size());
        List<Deed> deeds = new ArrayList<>();
        // From the end: several bullets may stand in one paragraph, and offsets before a change stay true.
        for (int i = notes.size() - 1; i >= 0; i--) {
            deeds.add(deed(notes.get(i), places.get(i), firstComment + i, body));
        }
        Collections.reverse(deeds);
        if (summary.isPresent() && !deeds.isEmpty()) {
            for (int i = 0; i < deeds.size(); i++) {
                comments.add(firstComment + i, stamp, lines(deeds.get(i), places.get(i), main));
            }
            sumUp(summary.get(), comments, body);
            comments.close(main);
        }
        return deeds;
    }

    /** Stands at the very beginning. */
    private void sumUp(List<Line> lines, CommentsPart comments, Story body) {
        if (!lines.isEmpty()) {
            int comment = numbers.next();
            opening(body).ifPresent(new CommentMarks(comment)::whole);
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

    private Deed deed(Note note, Optional<Place> place, int comment, Story body) {
        if (summary.isPresent()) {
            mark(new CommentMarks(comment), place, body);
        }
        if (note.edit() == null) {
            return new Deed(note, false, null);
        }
        Optional<Obstacle> obstacle = place.isEmpty()
                ? Optional.of(Obstacle.OTHER_TEXT)
                : new BulletEdit(place.get(), note, editor(place.get())).make();
        return new Deed(note, obstacle.isEmpty(), obstacle.map(this::explained).orElse(null));
    }

    private ParagraphEditor editor(Place place) {
        Optional<RevisionMaker> revisions = summary.map(said -> new RevisionMaker(stamp, numbers::next));
        return new ParagraphEditor(revisions, place.story()::isHidden);
    }

    private String explained(Obstacle obstacle) {
        return texts.text(obstacle.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** Word takes no comments in text boxes, headers and footers: there the nearest place in the body has it. */
    private static void mark(CommentMarks marks, Optional<Place> place, Story body) {
        if (place.isEmpty() || place.get().story() != body || place.get().isPrompt()) {
            opening(body).ifPresent(marks::whole);
            return;
        }
        Place here = place.get();
        Optional<Tag> box = here.textBox();
        if (box.isPresent()) {
            marks.around(host(box.get()));
        } else {
            marks.span(
                    body,
                    here.paragraph(here.first()),
                    here.first().start(),
                    here.paragraph(here.last()),
                    here.last().end());
        }
    }

    /** The first paragraph that can bear a comment. */
    private static Optional<Tag> opening(Story body) {
        return body.paragraphs().stream()
                .filter(paragraph -> paragraph.ancestors().noneMatch(tag -> tag.is("sdt")))
                .findFirst();
    }

    /** The child of a paragraph of the body that holds the text box. */
    private static Tag host(Tag box) {
        Tag child = box;
        while (child.parent().filter(parent -> !parent.is("p")).isPresent()) {
            child = child.parent().orElseThrow();
        }
        return child;
    }

    private List<Line> lines(Deed deed, Optional<Place> place, String main) {
        List<Line> lines = new ArrayList<>();
        String text = deed.note().bullet().text();
        if (place.filter(here -> here.part().equals(main)).isEmpty()) {
            lines.add(new Line(texts.text("margin"), text));
        } else if (place.flatMap(Place::textBox).isPresent()) {
            lines.add(new Line(texts.text("box"), text));
        } else if (place.filter(Place::isPrompt).isPresent()) {
            lines.add(new Line(texts.text("prompt"), text));
        }
        lines.addAll(texts.lines(deed.note(), deed.edited()));
        Optional.ofNullable(deed.obstacle()).ifPresent(reason -> lines.add(Line.of(reason)));
        return lines;
    }
}
