package dev.bulletproof.annotate.word;

import java.util.List;
import java.util.Set;

/** Takes our own marks out of a document again: what is left when every change of ours is rejected. */
final class Untracked {
    private static final Set<String> COMMENT_MARKS = Set.of("commentRangeStart", "commentRangeEnd");

    private final Set<String> ids;

    /** @param ids of the marks that are ours */
    Untracked(Set<String> ids) {
        this.ids = ids;
    }

    void reject(Tag root) {
        for (Node node : List.copyOf(root.children())) {
            if (node instanceof Tag tag) {
                reject(root, tag);
            }
        }
    }

    private void reject(Tag parent, Tag tag) {
        if (COMMENT_MARKS.contains(tag.localName()) && isOurs(tag)) {
            parent.remove(tag);
        } else if (tag.is("r")
                && tag.child("commentReference").filter(this::isOurs).isPresent()) {
            parent.remove(tag);
        } else if (tag.is("ins") && isOurs(tag)) {
            parent.remove(tag);
        } else if (tag.is("del") && isOurs(tag)) {
            restore(parent, tag);
        } else {
            reject(tag);
        }
    }

    private static void restore(Tag parent, Tag deletion) {
        for (Node run : List.copyOf(deletion.children())) {
            deletion.remove(run);
            parent.insert(parent.indexOf(deletion), run);
            if (run instanceof Tag tag) {
                tag.tags().filter(text -> text.is("delText")).toList().forEach(text -> {
                    Tag live = text.shell("t");
                    text.children().forEach(live::add);
                    tag.insert(tag.indexOf(text), live);
                    tag.remove(text);
                });
            }
        }
        parent.remove(deletion);
    }

    private boolean isOurs(Tag tag) {
        return tag.attribute("id").filter(ids::contains).isPresent();
    }
}
