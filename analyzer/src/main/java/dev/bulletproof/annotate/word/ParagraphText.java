package dev.bulletproof.annotate.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The visible text of one paragraph and the elements that hold it, by the rules of
 * {@link dev.bulletproof.model.Anchor.ParagraphRange}.
 */
final class ParagraphText {
    private static final Set<String> REMOVED = Set.of("pPr", "rPr", "del", "moveFrom", "rt", "sdtPr", "instrText");

    private final Predicate<Tag> hidden;
    private final List<Atom> atoms = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    private ParagraphText(Predicate<Tag> hidden) {
        this.hidden = hidden;
    }

    /** @param hidden whether a reader does not see a run */
    static ParagraphText of(Tag paragraph, Predicate<Tag> hidden) {
        ParagraphText reading = new ParagraphText(hidden);
        reading.collect(paragraph);
        return reading;
    }

    String text() {
        return text.toString();
    }

    List<Atom> atoms() {
        return atoms;
    }

    /** Those that share a character with a stretch of the text. */
    List<Atom> within(int start, int end) {
        return atoms.stream().filter(atom -> atom.overlaps(start, end)).toList();
    }

    /** The one that holds the character at an offset. */
    Optional<Atom> at(int offset) {
        return within(offset, offset + 1).stream().findFirst();
    }

    private void collect(Tag parent) {
        parent.tags().forEach(child -> {
            if (child.is("r")) {
                run(child);
            } else if (child.is("AlternateContent")) {
                Alternates.read(child).ifPresent(this::collect);
            } else if (!child.isDrawing() && !REMOVED.contains(child.localName())) {
                collect(child);
            }
        });
    }

    private void run(Tag run) {
        if (!hidden.test(run)) {
            run.tags().forEach(child -> inRun(child, run));
        }
    }

    private void inRun(Tag child, Tag run) {
        if (child.isDrawing()) {
            return;
        }
        switch (child.localName()) {
            case "t" -> add(child, run, child.text());
            case "tab", "ptab" -> add(child, run, "\t");
            case "br", "cr" -> add(child, run, "\n");
            case "noBreakHyphen" -> add(child, run, "-");
            case "softHyphen" -> add(child, run, "\u00ad");
            case "AlternateContent" ->
                Alternates.read(child).ifPresent(branch -> branch.tags().forEach(inner -> inRun(inner, run)));
            case "ruby" -> child.child("rubyBase").ifPresent(this::collect);
            default -> {}
        }
    }

    private void add(Tag holder, Tag run, String visible) {
        if (!visible.isEmpty()) {
            atoms.add(new Atom(holder, run, text.length(), visible));
            text.append(visible);
        }
    }
}
