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
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Reads PDF files that hold text. Safe for use by several threads. */
public final class PdfReader implements FormatReader {

    /** The end of a PDF is looked for in this many bytes, as viewers do. */
    private static final int TAIL = 1024;

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
            throw isComplete(bytes)
                    ? Refusal.DAMAGED.of(source.path(), "is damaged: its parts cannot be found")
                    : Refusal.TRUNCATED.of(source.path(), "breaks off in the middle");
        }
    }

    /** Whether the file ends as a PDF must, with at most a little debris behind. */
    private static boolean isComplete(byte[] bytes) {
        int from = Math.max(0, bytes.length - TAIL);
        return new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1).contains("%%EOF");
    }

    private static Pages read(Source source, PDDocument document, Limits limits) throws UnreadableException {
        Budget budget = new Budget(limits);
        PageReader reader = new PageReader(document, limits, budget);
        List<Canvas> canvases = reader.pages(source);
        PagePieces pieces = new PagePieces(canvases);
        List<List<Piece>> pages = new ArrayList<>();
        List<Spread> spreads = new ArrayList<>();
        for (Canvas canvas : canvases) {
            budget.checkTime();
            pages.add(pieces.of(canvas));
        }
        RunningLines running = new RunningLines(pages);
        for (int page = 0; page < pages.size(); page++) {
            budget.checkTime();
            Optional<Spread> before = page == 0 ? Optional.empty() : Optional.of(spreads.get(page - 1));
            spreads.add(new Columns(canvases.get(page).rules()).of(running.without(page), before));
        }
        LineMaker maker = new LineMaker(canvases, new MarkCensus(pages));
        ReadingOrder.of(spreads).forEach(maker::add);
        if (maker.lines().isEmpty()) {
            throw noText(source, canvases, reader.metDamage());
        }
        List<String> hidden = canvases.stream()
                .flatMap(canvas -> pieces.hidden(canvas).stream())
                .toList();
        List<Problem> problems = Legibility.check(source, maker.lines());
        return new Pages(source, false, sizes(canvases), maker.lines(), hidden, problems);
    }

    private static UnreadableException noText(Source source, List<Canvas> canvases, boolean damaged) {
        if (damaged) {
            return Refusal.DAMAGED.of(source.path(), "is damaged: its pages cannot be unpacked");
        }
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
