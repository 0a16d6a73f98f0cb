package dev.bulletproof.annotate.word;

import dev.bulletproof.annotate.note.RefusedException;
import dev.bulletproof.read.UnreadableException;
import dev.bulletproof.read.word.HiddenRuns;
import java.util.BitSet;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** The body of a document, or a header or footer, with its paragraphs in the order that anchors count them. */
final class Story {
    private final Tag root;
    private final List<Tag> paragraphs;
    private final Set<Tag> hidden = Collections.newSetFromMap(new IdentityHashMap<>());

    private Story(Tag root) {
        this.root = root;
        this.paragraphs = root.descendants("p").toList();
    }

    static Story of(WordFile file, String part) throws UnreadableException, RefusedException {
        return of(file, part, file.needed(part).root());
    }

    /** The same part in another state. */
    static Story of(WordFile file, String part, Tag root) throws UnreadableException {
        Story story = new Story(root);
        BitSet ordinals = HiddenRuns.of(file.name(), file.original(), part, file.limits());
        List<Tag> runs = root.descendants("r").toList();
        ordinals.stream().filter(ordinal -> ordinal < runs.size()).forEach(i -> story.hidden.add(runs.get(i)));
        return story;
    }

    Tag root() {
        return root;
    }

    List<Tag> paragraphs() {
        return paragraphs;
    }

    boolean isHidden(Tag run) {
        return hidden.contains(run);
    }

    ParagraphText text(Tag paragraph) {
        return ParagraphText.of(paragraph, this::isHidden);
    }
}
