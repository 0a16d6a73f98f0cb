package dev.bulletproof.annotate.word;

import dev.bulletproof.annotate.note.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Changes words of a paragraph inside its own runs. */
final class ParagraphEditor {
    private final Optional<RevisionMaker> revisions;
    private final Predicate<Tag> hidden;

    /**
     * @param revisions makes tracked changes; without it the text is changed for good
     * @param hidden whether a reader does not see a run
     */
    ParagraphEditor(Optional<RevisionMaker> revisions, Predicate<Tag> hidden) {
        this.revisions = revisions;
        this.hidden = hidden;
    }

    /** What keeps the changes from being made; asked before the first of them is made. */
    Optional<Obstacle> obstacle(Tag paragraph, List<Change> changes) {
        ParagraphText text = ParagraphText.of(paragraph, hidden);
        boolean tracked = revisions.isPresent();
        return changes.stream()
                .flatMap(change -> touched(text, change))
                .flatMap(atom -> Obstacle.of(atom, paragraph, tracked).stream())
                .findFirst();
    }

    /** Makes the changes; their offsets are those of the paragraph as it is now. */
    void apply(Tag paragraph, List<Change> changes) {
        // From the end, so that the offsets of what is still to do stay true.
        for (int i = changes.size() - 1; i >= 0; i--) {
            apply(ParagraphText.of(paragraph, hidden), changes.get(i));
        }
    }

    private static Stream<Atom> touched(ParagraphText text, Change change) {
        return change.start() == change.end()
                ? Stream.of(neighbour(text, change.start()))
                : text.within(change.start(), change.end()).stream();
    }

    /** The one beside which an insertion stands and whose looks it takes: the one before, unless that ends a link. */
    private static Atom neighbour(ParagraphText text, int offset) {
        Optional<Atom> before = text.at(offset - 1).filter(Atom::isText);
        Optional<Atom> after = text.at(offset).filter(Atom::isText);
        return before.filter(atom -> after.isEmpty() || !isLink(atom) || isLink(after.get()))
                .or(() -> after)
                .orElseGet(() -> text.atoms().get(0));
    }

    private static boolean isLink(Atom atom) {
        return atom.run().ancestors().anyMatch(tag -> tag.is("hyperlink"));
    }

    private void apply(ParagraphText text, Change change) {
        if (change.start() == change.end()) {
            insertBeside(neighbour(text, change.start()), change.start(), change.text());
            return;
        }
        List<Atom> doomed = text.within(change.start(), change.end());
        List<Tag> runs = new ArrayList<>();
        for (int i = doomed.size() - 1; i >= 0; i--) {
            Atom atom = doomed.get(i);
            int from = Math.max(change.start(), atom.start()) - atom.start();
            int to = Math.min(change.end(), atom.end()) - atom.start();
            runs.add(0, RunSplitter.isolate(atom, from, to));
        }
        if (!change.text().isEmpty()) {
            insertAfter(lastOfGroup(runs), runs.get(0), change.text());
        }
        delete(runs);
    }

    /** The last of the runs that follow the first without anything between. */
    private static Tag lastOfGroup(List<Tag> runs) {
        Tag last = runs.get(0);
        for (Tag run : runs.subList(1, runs.size())) {
            if (!follows(last, run)) {
                break;
            }
            last = run;
        }
        return last;
    }

    private static boolean follows(Tag first, Tag second) {
        Tag parent = first.parent().orElseThrow();
        return second.parent().filter(parent::equals).isPresent()
                && parent.indexOf(second) == parent.indexOf(first) + 1;
    }

    private void insertBeside(Atom atom, int offset, String text) {
        boolean behind = offset >= atom.end();
        Tag run = behind
                ? RunSplitter.isolate(atom, 0, atom.text().length())
                : RunSplitter.isolate(atom, offset - atom.start(), atom.text().length());
        if (behind) {
            insertAfter(run, run, text);
        } else {
            insertAt(run, 0, run, text);
        }
    }

    private void insertAfter(Tag place, Tag model, String text) {
        insertAt(place, 1, model, text);
    }

    private void insertAt(Tag place, int shift, Tag model, String text) {
        Tag run = model.kin("r", java.util.Map.of());
        RunSplitter.formatting(model).ifPresent(run::add);
        run.add(RunSplitter.text(model, text));
        Tag parent = place.parent().orElseThrow();
        parent.insert(
                parent.indexOf(place) + shift,
                revisions.map(maker -> maker.revision(model, "ins").add(run)).orElse(run));
    }

    private void delete(List<Tag> runs) {
        for (int i = 0; i < runs.size(); i++) {
            Tag run = runs.get(i);
            Tag parent = run.parent().orElseThrow();
            if (revisions.isEmpty()) {
                parent.remove(run);
                continue;
            }
            List<Tag> group = new ArrayList<>(List.of(run));
            while (i + 1 < runs.size() && follows(group.get(group.size() - 1), runs.get(i + 1))) {
                group.add(runs.get(++i));
            }
            Tag deletion = revisions.get().revision(run, "del");
            parent.insert(parent.indexOf(run), deletion);
            group.forEach(doomed -> {
                parent.remove(doomed);
                deletion.add(asDeleted(doomed));
            });
        }
    }

    private static Tag asDeleted(Tag run) {
        List.copyOf(run.children()).stream()
                .filter(Tag.class::isInstance)
                .map(Tag.class::cast)
                .filter(tag -> tag.is("t"))
                .forEach(text -> {
                    Tag deleted = text.shell("delText");
                    text.children().forEach(deleted::add);
                    run.insert(run.indexOf(text), deleted);
                    run.remove(text);
                });
        return run;
    }
}
