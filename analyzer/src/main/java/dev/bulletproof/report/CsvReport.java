package dev.bulletproof.report;

import dev.bulletproof.model.Problem;
import java.util.List;
import java.util.stream.Collectors;

/** One row a file, for spreadsheets (RFC 4180, lines end in CR LF). No cell can act as a formula. */
final class CsvReport implements ReportFormatter {
    private static final List<String> COLUMNS = List.of(
            "path",
            "format",
            "status",
            "problems",
            "score",
            "bullets",
            "generic",
            "mixed",
            "specific",
            "signals not shown",
            "rules");

    @Override
    public String head() {
        return row(COLUMNS);
    }

    @Override
    public String file(Review review) {
        Digest digest = Digest.of(review);
        return row(List.of(
                review.resume().source().path(),
                review.resume().source().format().id(),
                digest.status().id(),
                review.resume().problems().stream().map(Problem::id).collect(Collectors.joining(" ")),
                digest.tenths().map(Tenths::text).orElse(""),
                Integer.toString(review.facts().size()),
                Integer.toString(digest.generic()),
                Integer.toString(digest.mixed()),
                Integer.toString(digest.specific()),
                String.join("; ", digest.notShown()),
                String.join(" ", digest.rules())));
    }

    @Override
    public String between() {
        return "";
    }

    @Override
    public String tail(Totals totals) {
        return "";
    }

    private static String row(List<String> cells) {
        return cells.stream().map(CsvReport::cell).collect(Collectors.joining(",")) + "\r\n";
    }

    /**
     * A cell that a spreadsheet takes for text. One that begins like a formula gets an apostrophe in front, which
     * spreadsheets swallow.
     */
    static String cell(String text) {
        String line = Printable.line(text);
        boolean formula = !line.isEmpty() && "=+-@\t\r".indexOf(line.charAt(0)) >= 0;
        String safe = formula ? "'" + line : line;
        boolean quoted = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == ';');
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
