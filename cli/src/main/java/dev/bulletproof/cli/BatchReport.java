package dev.bulletproof.cli;

import dev.bulletproof.cli.Inputs.Input;
import dev.bulletproof.report.CohortPage;
import dev.bulletproof.report.ReportFormat;
import dev.bulletproof.report.ReportFormatter;
import dev.bulletproof.report.Review;
import dev.bulletproof.report.Totals;
import dev.bulletproof.settings.Settings;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The output of a batch: one report a file, {@code index.html}, {@code summary.csv}, {@code reports.jsonl}. Files come
 * in one after the other and are not kept. Not thread-safe but for {@link #render}.
 */
final class BatchReport implements AutoCloseable {
    private static final String ROW = "row";
    private static final String CSV = "csv";
    private static final String JSON_LINE = "jsonl";
    private static final String REPORT = "report.";

    private final OutputFolder folder;
    private final ReportNames names;
    private final Settings settings;
    private final Map<ReportFormat, ReportFormatter> formatters = new HashMap<>();
    private final List<ReportFormat> formats;
    private final ReportFormatter csv;
    private final ReportFormatter json;
    private final CohortPage page = new CohortPage();
    private final Totals totals = new Totals();
    private final Writer rows;
    private final Writer summary;
    private final Writer lines;
    private ExitCode code = ExitCode.OK;

    BatchReport(OutputFolder folder, ReportNames names, List<ReportFormat> formats, Settings settings)
            throws IOException {
        this.folder = folder;
        this.names = names;
        this.formats = formats;
        this.settings = settings;
        formats.forEach(format -> formatters.put(format, format.formatter(settings.role(), false)));
        this.csv = ReportFormat.CSV.formatter(settings.role(), false);
        this.json = ReportFormat.JSON.formatter(settings.role(), false);
        this.rows = folder.begin("rows");
        this.summary = folder.begin("summary.csv");
        this.lines = folder.begin("reports.jsonl");
        summary.write(csv.head());
    }

    /** All that is written about one file, by use. */
    Map<String, String> render(Input input, Review review) {
        Map<String, String> texts = new HashMap<>();
        texts.put(ROW, page.row(review, names.of(input) + "." + formats.get(0).extension()));
        texts.put(CSV, csv.file(review));
        texts.put(JSON_LINE, json.file(review));
        formatters.forEach((format, formatter) -> texts.put(REPORT + format.extension(), formatter.whole(review)));
        return texts;
    }

    void add(Input input, Outcome outcome) {
        try {
            for (ReportFormat format : formats) {
                folder.write(names.of(input) + "." + format.extension(), outcome.text(REPORT + format.extension()));
            }
            rows.write(outcome.text(ROW));
            summary.write(outcome.text(CSV));
            lines.write(outcome.text(JSON_LINE) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException("the output folder cannot be written to: " + e.getMessage(), e);
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
        try (Writer out = Files.newBufferedWriter(index, StandardCharsets.UTF_8);
                Reader in = Files.newBufferedReader(folder.draft("rows"), StandardCharsets.UTF_8)) {
            out.write(page.head(totals));
            in.transferTo(out);
            out.write(page.tail());
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
}
