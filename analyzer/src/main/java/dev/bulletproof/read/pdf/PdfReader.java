package dev.bulletproof.read.pdf;

import dev.bulletproof.model.Format;
import dev.bulletproof.model.Layout.PageSize;
import dev.bulletproof.model.Problem;
import dev.bulletproof.model.Source;
import dev.bulletproof.read.FormatReader;
import dev.bulletproof.read.Limits;
import dev.bulletproof.read.Pages;
import dev.bulletproof.read.Refusal;
import dev.bulletproof.read.TextLine;
import dev.bulletproof.read.UnreadableException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Reads PDF files that hold text. Safe for use by several threads. */
public final class PdfReader implements FormatReader {

    /** Made by the service loader. */
    public PdfReader() {}

    @Override
    public Format format() {
        return Format.PDF;
    }

    @Override
    public Pages read(Source source, byte[] bytes, Limits limits) throws UnreadableException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return read(source, document, limits);
        } catch (InvalidPasswordException locked) {
            throw Refusal.PASSWORD.of(source.path(), "needs a password to be opened");
        } catch (Budget.Exceeded exceeded) {
            throw Refusal.TOO_SLOW.of(source.path(), "takes more work to read than any résumé does");
        } catch (IOException damaged) {
            throw Refusal.DAMAGED.of(source.path(), "is damaged: no PDF program can open it");
        }
    }

    private static Pages read(Source source, PDDocument document, Limits limits) throws UnreadableException {
        List<Canvas> canvases = new PageReader(document, limits).pages(source);
        List<TextLine> lines = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        int block = 0;
        for (int i = 0; i < canvases.size(); i++) {
            Lines page = new Lines(i + 1, canvases.get(i).shapes(), block);
            Columns.of(PagePieces.of(canvases.get(i))).forEach(page::add);
            lines.addAll(page.lines());
            block = page.nextBlock();
        }
        if (lines.isEmpty()) {
            throw Refusal.NO_TEXT_LAYER.of(source.path(), "holds pictures of text, but no text");
        }
        List<PageSize> sizes = canvases.stream()
                .map(canvas -> new PageSize(canvas.width(), canvas.height()))
                .toList();
        return new Pages(source, false, sizes, lines, List.of(), problems);
    }
}
