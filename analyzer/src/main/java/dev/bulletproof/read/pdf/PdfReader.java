package dev.bulletproof.read.pdf;

import dev.bulletproof.model.Format;
import dev.bulletproof.model.Layout.PageSize;
import dev.bulletproof.model.Problem;
import dev.bulletproof.model.Source;
import dev.bulletproof.read.FormatReader;
import dev.bulletproof.read.Limits;
import dev.bulletproof.read.Pages;
import dev.bulletproof.read.Refusal;
import dev.bulletproof.read.UnreadableException;
import java.io.IOException;
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
        PagePieces pieces = new PagePieces(canvases);
        List<List<Piece>> pages = canvases.stream().map(pieces::of).toList();
        LineMaker maker = new LineMaker(canvases, new MarkCensus(pages));
        ReadingOrder.of(pages.stream().map(Columns::of).toList()).forEach(maker::add);
        if (maker.lines().isEmpty()) {
            throw noText(source, canvases);
        }
        List<String> hidden = canvases.stream()
                .flatMap(canvas -> pieces.hidden(canvas).stream())
                .toList();
        List<Problem> problems = Legibility.check(source, maker.lines());
        return new Pages(source, false, sizes(canvases), maker.lines(), hidden, problems);
    }

    private static UnreadableException noText(Source source, List<Canvas> canvases) {
        return canvases.stream().anyMatch(Canvas::isPicture)
                ? Refusal.NO_TEXT_LAYER.of(source.path(), "is a scan: it holds pictures of text, but no text")
                : Refusal.NO_TEXT_LAYER.of(source.path(), "holds no text that can be read");
    }

    private static List<PageSize> sizes(List<Canvas> canvases) {
        return canvases.stream()
                .map(canvas -> canvas.isTurned()
                        ? new PageSize(canvas.height(), canvas.width())
                        : new PageSize(canvas.width(), canvas.height()))
                .toList();
    }
}
