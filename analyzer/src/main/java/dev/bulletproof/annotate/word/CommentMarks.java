package dev.bulletproof.annotate.word;

import java.util.Map;
import java.util.Optional;

/** Marks the stretch of text that a comment is about. */
final class CommentMarks {
    private final String id;

    CommentMarks(int id) {
        this.id = Integer.toString(id);
    }

    /** Marks the text from an offset of one paragraph to an offset of the same or a later one. */
    void span(Story story, Tag first, int start, Tag last, int end) {
        // The end first: marking it leaves the offsets before it as they are.
        Tag ending = afterOffset(last, story.text(last).at(end - 1).orElseThrow(), end);
        close(last, Fields.after(last, last.indexOf(ending)));
        begin(story, first, start);
    }

    /** Marks the text from an offset of a paragraph to the very beginning of a later one, where the comment hangs. */
    void spanInto(Story story, Tag first, int start, Tag later) {
        close(later, contentStart(later));
        begin(story, first, start);
    }

    private void begin(Story story, Tag paragraph, int start) {
        Tag beginning = atOffset(paragraph, story.text(paragraph).at(start).orElseThrow(), start);
        paragraph.insert(Fields.before(paragraph, paragraph.indexOf(beginning)), mark(paragraph, "commentRangeStart"));
    }

    /** Marks one child of a paragraph, such as the run that holds a text box. */
    void around(Tag child) {
        Tag parent = child.parent().orElseThrow();
        close(parent, parent.indexOf(child) + 1);
        parent.insert(parent.indexOf(child), mark(parent, "commentRangeStart"));
    }

    /** Marks the first words of a paragraph; all of it where it has none. Pictures that hang in it are left alone. */
    void opening(Story story, Tag paragraph) {
        Optional<Tag> words =
                story.text(paragraph).atoms().stream().findFirst().map(atom -> childOf(paragraph, atom.run()));
        int last = words.map(paragraph::indexOf).orElse(paragraph.children().size() - 1);
        close(paragraph, Fields.after(paragraph, last));
        int first = words.map(paragraph::indexOf).orElse(contentStart(paragraph));
        paragraph.insert(Fields.before(paragraph, first), mark(paragraph, "commentRangeStart"));
    }

    private static int contentStart(Tag paragraph) {
        return paragraph
                .child("pPr")
                .map(properties -> paragraph.indexOf(properties) + 1)
                .orElse(0);
    }

    private void close(Tag parent, int index) {
        parent.insert(index, parent.kin("r", Map.of()).add(mark(parent, "commentReference")));
        parent.insert(index, mark(parent, "commentRangeEnd"));
    }

    private Tag mark(Tag kin, String name) {
        return kin.kin(name, Map.of("id", id));
    }

    /** The child of the paragraph that begins with this offset, parted from what stands before where need be. */
    private static Tag atOffset(Tag paragraph, Atom atom, int offset) {
        Tag top = childOf(paragraph, atom.run());
        boolean leads = offset == atom.start() && isFirst(atom);
        return top != atom.run() || leads || !isPlain(atom)
                ? top
                : RunSplitter.isolate(atom, offset - atom.start(), atom.text().length());
    }

    private static Tag afterOffset(Tag paragraph, Atom atom, int offset) {
        Tag top = childOf(paragraph, atom.run());
        boolean ends = offset == atom.end() && isLast(atom);
        return top != atom.run() || ends || !isPlain(atom) ? top : RunSplitter.isolate(atom, 0, offset - atom.start());
    }

    private static boolean isPlain(Atom atom) {
        return atom.isText()
                && atom.holder().parent().filter(atom.run()::equals).isPresent();
    }

    private static boolean isFirst(Atom atom) {
        Optional<Tag> first = atom.run().tags().filter(tag -> !tag.is("rPr")).findFirst();
        return first.filter(atom.holder()::equals).isPresent();
    }

    private static boolean isLast(Atom atom) {
        return atom.run()
                .tags()
                .reduce((a, b) -> b)
                .filter(atom.holder()::equals)
                .isPresent();
    }

    private static Tag childOf(Tag paragraph, Tag inner) {
        Tag child = inner;
        while (child.parent().filter(parent -> parent != paragraph).isPresent()) {
            child = child.parent().orElseThrow();
        }
        return child;
    }
}
