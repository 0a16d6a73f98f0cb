package dev.bulletproof.annotate.pdf;

import dev.bulletproof.annotate.note.Annotated;
import dev.bulletproof.annotate.note.Deed;
import dev.bulletproof.annotate.note.Note;
import dev.bulletproof.annotate.note.NoteText;
import dev.bulletproof.annotate.note.RefusedException;
import dev.bulletproof.annotate.note.Stamp;
import dev.bulletproof.model.Box;
import dev.bulletproof.model.Severity;
import dev.bulletproof.read.Refusal;
import dev.bulletproof.read.UnreadableException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;

/**
 * Writes a review into a PDF as highlights with notes, behind the bytes that are there, or into an XFDF file. Immutable
 * and safe for use by several threads.
 */
public final class PdfAnnotator {
    private static final double MARGIN = 12;

    private final NoteText texts;
    private final Stamp stamp;

    /** An annotator that signs all it writes with one stamp. */
    public PdfAnnotator(NoteText texts, Stamp stamp) {
        this.texts = texts;
        this.stamp = stamp;
    }

    /** The document with its annotations; its own bytes are a prefix of the result. */
    public Annotated annotate(String name, byte[] bytes, List<Note> notes, String summary)
            throws UnreadableException, RefusedException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            Permission.check(name, document);
            List<Highlight> highlights = highlights(document, notes, summary);
            byte[] copy = written(document, highlights, bytes);
            new PdfCheck(name, bytes, copy).check(highlights);
            return new Annotated(copy, ".annotated.pdf", deeds(notes), "", remarks(document));
        } catch (IOException damaged) {
            throw Refusal.DAMAGED.of(name, "cannot be annotated as it is");
        }
    }

    /** The annotations alone, for a viewer to import. */
    public Annotated export(String name, byte[] bytes, List<Note> notes, String summary) throws UnreadableException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            String file = name.substring(name.lastIndexOf('/') + 1);
            byte[] xfdf = new XfdfWriter(stamp, file).write(highlights(document, notes, summary));
            return new Annotated(xfdf, ".xfdf", deeds(notes), "", List.of());
        } catch (IOException damaged) {
            throw Refusal.DAMAGED.of(name, "cannot be annotated as it is");
        }
    }

    private List<String> remarks(PDDocument document) {
        return Permission.isSigned(document) ? List.of(texts.text("signed")) : List.of();
    }

    private static List<Deed> deeds(List<Note> notes) {
        return notes.stream().map(note -> new Deed(note, false, null)).toList();
    }

    /** The summary comes first. */
    private List<Highlight> highlights(PDDocument document, List<Note> notes, String summary) {
        List<Highlight> highlights = new ArrayList<>();
        highlights.add(corner(document.getPage(0), summary));
        highlights.addAll(new Highlights(document, texts).of(notes));
        return highlights;
    }

    private Highlight corner(PDPage page, String summary) {
        PDRectangle crop = page.getCropBox();
        double right = page.getRotation() % 180 == 0 ? crop.getWidth() : crop.getHeight();
        double side = HighlightMaker.icon();
        Box box = new Box(right - MARGIN - side, MARGIN, right - MARGIN, MARGIN + side);
        return new Highlight(
                0, "summary", Severity.SUGGESTION, List.of(Quad.of(box, page)), texts.text("summary"), summary);
    }

    private byte[] written(PDDocument document, List<Highlight> highlights, byte[] bytes) throws IOException {
        HighlightMaker maker = new HighlightMaker(document, stamp);
        Map<Integer, List<PDAnnotation>> byPage = new TreeMap<>();
        for (int i = 0; i < highlights.size(); i++) {
            Highlight one = highlights.get(i);
            byPage.computeIfAbsent(one.page(), page -> new ArrayList<>())
                    .addAll(i == 0 ? maker.note(one) : maker.highlight(one));
        }
        byPage.forEach((page, annotations) -> Annotations.append(document.getPage(page), annotations));
        // What PDFBox makes the new identifier from, in place of the time of day: the same review, the same bytes.
        CRC32 sum = new CRC32();
        sum.update(bytes);
        document.setDocumentId(sum.getValue());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.saveIncremental(out);
        return out.toByteArray();
    }
}
