package dev.bulletproof.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.bulletproof.cli.Inputs.Input;
import dev.bulletproof.report.CohortPage;
import dev.bulletproof.report.ReportFormat;
import dev.bulletproof.report.ReportFormatter;
import dev.bulletproof.report.Review;
import dev.bulletproof.report.Totals;
import dev.bulletproof.settings.Settings;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The output of a batch: one report a file, {@code index.html}, {@code summary.csv}, {@code reports.jsonl}. Files come
 * in one after the other and are not kept. Not thread-safe but for {@link #render} and {@link #publish}.
 */
final class BatchReport implements AutoCloseable {
    private static final String ROW = "row";

    private final OutputFolder folder;
    private final ReportNames names;
    private final Settings settings;
    /** Of the reports asked for, and of those that a batch always has. */
    private final Map<ReportFormat, ReportFormatter> formatters = new EnumMap<>(ReportFormat.class);

    private final List<ReportFormat> formats;
    private final CohortPage page;
    private final Totals totals = new Totals();
    private final OutputStream rows;
    private final OutputStream summary;
    private final OutputStream lines;
    private ExitCode code = ExitCode.OK;

    BatchReport(OutputFolder folder, ReportNames names, List<ReportFormat> formats, Workshop workshop)
            throws IOException {
        this.folder = folder;
        this.names = names;
        this.formats = formats;
        this.settings = workshop.settings();
        this.page = new CohortPage(workshop.rules());
        Stream.concat(formats.stream(), Stream.of(ReportFormat.CSV, ReportFormat.JSON))
                .forEach(format -> formatters.computeIfAbsent(
                        format, one -> one.formatter(workshop.rules(), settings.role(), false)));
        this.rows = folder.begin("rows");
        this.summary = folder.begin("summary.csv");
        this.lines = folder.begin("reports.jsonl");
        summary.write(formatter(ReportFormat.CSV).head().getBytes(UTF_8));
    }

    /** All that is said about one file, by where it is said. */
    Map<String, String> render(Input input, Review review) {
        Map<String, String> texts = new HashMap<>();
        texts.put(ROW, page.row(review, names.of(input) + "." + formats.get(0).extension()));
        formatters.forEach((format, formatter) -> texts.put(format.id(), formatter.file(review)));
        return texts;
    }

    /** Writes a file's own reports. */
    Outcome publish(Input input, Outcome outcome) {
        try {
            for (ReportFormat format : formats) {
                String fragment = new String(outcome.text(format.id()), UTF_8);
                String whole = formatter(format).whole(fragment, outcome.digest());
                folder.write(names.of(input) + "." + format.extension(), whole.getBytes(UTF_8));
            }
            return outcome;
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    /** Adds a file to the reports over the whole batch. */
    void add(Outcome outcome) {
        try {
            rows.write(outcome.text(ROW));
            summary.write(outcome.text(ReportFormat.CSV.id()));
            lines.write(outcome.text(ReportFormat.JSON.id()));
            lines.write('\n');
        } catch (IOException e) {
            throw unwritable(e);
        }
        totals.add(outcome.digest());
        code = code.or(Judgement.of(outcome.digest(), settings));
    }

    /** Puts the files over the whole batch in their places. */
    ExitCode finish() throws IOException {
        close();
        folder.put(folder.draft("summary.csv"), "summary.csv");
        folder.put(folder.draft("reports.jsonl"), "reports.jsonl");
        Path index = folder.draft("index.html");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(index))) {
            out.write(page.head(totals).getBytes(UTF_8));
            Files.copy(folder.draft("rows"), out);
            out.write(page.tail().getBytes(UTF_8));
        }
        folder.put(index, "index.html");
        folder.finish();
        return code;
    }

    Totals totals() {
        return totals;
    }

    @Override
    public void close() throws IOException {
        rows.close();
        summary.close();
        lines.close();
    }

    private ReportFormatter formatter(ReportFormat format) {
        return Objects.requireNonNull(formatters.get(format));
    }

    private static UncheckedIOException unwritable(IOException e) {
        return new UncheckedIOException("the output folder cannot be written to: " + e.getMessage(), e);
    }
}
