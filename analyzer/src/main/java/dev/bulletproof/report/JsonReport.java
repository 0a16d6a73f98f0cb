package dev.bulletproof.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** The JSON report, schema version 1. Each file is one line. */
final class JsonReport implements ReportFormatter {
    private final JsonFactory factory = new JsonFactory();
    private final String role;

    JsonReport(String role) {
        this.role = role;
    }

    @Override
    public String head() {
        return """
                {"schemaVersion": 1,
                "tool": {"name": "%s", "version": "%s", "rulesVersion": "%s", "scoreVersion": "%s"},
                "role": "%s",
                "files": [
                """.formatted(Tool.NAME, Tool.VERSION, Tool.RULES_VERSION, Tool.SCORE_VERSION, escaped(role));
    }

    private static String escaped(String text) {
        return new String(JsonStringEncoder.getInstance().quoteAsString(text));
    }

    @Override
    public String file(Review review) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = factory.createGenerator(text)) {
            json.setHighestNonEscapedChar(Printable.LAST_PLAIN);
            new JsonFile(json).write(review);
        } catch (IOException e) {
            throw new UncheckedIOException("a string can always be written to", e);
        }
        return text.toString();
    }

    @Override
    public String between() {
        return ",\n";
    }

    @Override
    public String tail(Totals totals) {
        return """

                ],
                "summary": {"files": %d, "unreadable": %d, "bullets": %d, "generic": %d, "mixed": %d, "specific": %d}}
                """.formatted(
                        totals.files(),
                        totals.unreadable(),
                        totals.bullets(),
                        totals.generic(),
                        totals.mixed(),
                        totals.specific());
    }
}
