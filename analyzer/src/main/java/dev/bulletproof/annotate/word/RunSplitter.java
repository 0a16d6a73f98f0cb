package dev.bulletproof.annotate.word;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Parts runs, each part keeping the formatting of the whole. */
final class RunSplitter {
    private RunSplitter() {}

    /**
     * Gives a stretch of an atom's text a run of its own and returns that run. The run that held it keeps what stands
     * before; what stands after gets a run behind it.
     */
    static Tag isolate(Atom atom, int from, int to) {
        Tag run = atom.run();
        Tag parent = run.parent().orElseThrow();
        String text = atom.text();
        Tag tail = emptyCopy(run);
        moveAfter(run, atom.holder(), tail);
        if (to < text.length()) {
            tail.insert(contentStart(tail), text(run, text.substring(to)));
        }
        run.remove(atom.holder());
        Tag middle = emptyCopy(run).add(text(run, text.substring(from, to)));
        if (from > 0) {
            run.add(text(run, text.substring(0, from)));
        }
        int place = parent.indexOf(run);
        if (hasContent(tail)) {
            parent.insert(place + 1, tail);
        }
        parent.insert(place + 1, middle);
        if (!hasContent(run)) {
            parent.remove(run);
        }
        return middle;
    }

    /** The formatting of a run, without the record of how it was before. */
    static Optional<Tag> formatting(Tag run) {
        return run.child("rPr").map(properties -> {
            Tag copy = properties.copy();
            copy.child("rPrChange").ifPresent(copy::remove);
            return copy;
        });
    }

    static Tag text(Tag kin, String text) {
        return kin.kin("t", Map.of("xml:space", "preserve")).add(Characters.of(text));
    }

    private static Tag emptyCopy(Tag run) {
        Tag copy = run.shell("r");
        run.child("rPr").ifPresent(properties -> copy.add(properties.copy()));
        return copy;
    }

    private static void moveAfter(Tag run, Tag holder, Tag tail) {
        List<Node> after = List.copyOf(
                run.children().subList(run.indexOf(holder) + 1, run.children().size()));
        after.forEach(node -> {
            run.remove(node);
            tail.add(node);
        });
    }

    private static int contentStart(Tag run) {
        return run.child("rPr").map(properties -> run.indexOf(properties) + 1).orElse(0);
    }

    private static boolean hasContent(Tag run) {
        return run.tags().anyMatch(tag -> !tag.is("rPr"));
    }
}
