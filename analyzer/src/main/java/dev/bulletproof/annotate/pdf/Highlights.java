package dev.bulletproof.annotate.pdf;

import dev.bulletproof.annotate.note.Note;
import dev.bulletproof.annotate.note.NoteText;
import dev.bulletproof.annotate.note.NoteText.Line;
import dev.bulletproof.model.Anchor.LineBox;
import dev.bulletproof.model.Anchor.OnPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Turns notes into what is to be marked on the pages of one document. */
final class Highlights {
    private final PDDocument document;
    private final NoteText texts;

    Highlights(PDDocument document, NoteText texts) {
        this.document = document;
        this.texts = texts;
    }

    /** In reading order; a bullet that runs over to another page is marked on both. */
    List<Highlight> of(List<Note> notes) {
        List<Highlight> highlights = new ArrayList<>();
        for (Note note : notes) {
            if (note.bullet().anchor() instanceof OnPage anchor) {
                quads(anchor).forEach((page, quads) -> highlights.add(highlight(note, page, quads)));
            }
        }
        return highlights;
    }

    private Map<Integer, List<Quad>> quads(OnPage anchor) {
        Map<Integer, List<Quad>> byPage = new TreeMap<>();
        for (LineBox line : anchor.lines()) {
            int page = line.page() - 1;
            if (page < document.getNumberOfPages()) {
                byPage.computeIfAbsent(page, key -> new ArrayList<>()).add(Quad.of(line.box(), document.getPage(page)));
            }
        }
        return byPage;
    }

    private Highlight highlight(Note note, int page, List<Quad> quads) {
        return new Highlight(
                page,
                note.bullet().id(),
                note.severity(),
                quads,
                texts.text("subject"),
                texts.lines(note, false).stream().map(Line::plain).collect(Collectors.joining("\n")));
    }
}
