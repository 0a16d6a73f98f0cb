package dev.bulletproof.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.bulletproof.model.Severity;
import dev.bulletproof.rules.RuleBook;
import dev.bulletproof.rules.RuleInfo;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * SARIF 2.1.0, for code hosts and editors: one run, all rules declared, results with relative paths. A file that could
 * not be read, or not wholly, is a result too, since nothing but results can follow file by file.
 */
final class SarifReport implements ReportFormatter {
    /** Names a rule's page; the page itself is where the program's documents are. */
    private static final String RULE_PAGE = "urn:bulletproof:rule:";

    private final JsonFactory factory = new JsonFactory();
    private final List<RuleInfo> rules;
    private final String declared;

    SarifReport(RuleBook book) {
        rules = book.infos();
        declared = written(this::declare);
    }

    @Override
    public String head() {
        return """
                {"$schema": "https://json.schemastore.org/sarif-2.1.0.json",
                "version": "2.1.0",
                "runs": [{
                "tool": {"driver": {"name": "%s", "semanticVersion": "%s", "rules": %s}},
                "columnKind": "utf16CodeUnits",
                "results": [
                """.formatted(Tool.NAME, Tool.VERSION, declared);
    }

    @Override
    public String file(Review review) {
        String results = written(json -> {
            json.writeStartArray();
            new SarifFile(json, rules.stream().map(RuleInfo::id).toList()).write(review);
            json.writeEndArray();
        });
        return results.substring(1, results.length() - 1).strip();
    }

    @Override
    public String between() {
        return ",\n";
    }

    @Override
    public String tail(Totals totals) {
        return "\n]}]}\n";
    }

    private void declare(JsonGenerator json) throws IOException {
        json.writeStartArray();
        for (RuleInfo rule : rules) {
            declare(json, rule);
        }
        for (SarifFile.Unread unread : SarifFile.Unread.values()) {
            json.writeStartObject();
            head(json, unread.id(), unread.title());
            configuration(json, unread.severity(), true);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void declare(JsonGenerator json, RuleInfo rule) throws IOException {
        json.writeStartObject();
        head(json, rule.id(), rule.title());
        text(json, "fullDescription", rule.why());
        json.writeObjectFieldStart("help");
        json.writeStringField("text", rule.why() + "\nWrong: " + rule.wrong() + "\nRight: " + rule.right());
        json.writeStringField(
                "markdown",
                Markdown.text(rule.why()) + "\n\n- Wrong: " + Markdown.text(rule.wrong()) + "\n- Right: "
                        + Markdown.text(rule.right()));
        json.writeEndObject();
        configuration(json, rule.severity(), rule.onByDefault());
        json.writeEndObject();
    }

    private static void head(JsonGenerator json, String id, String title) throws IOException {
        json.writeStringField("id", id);
        text(json, "shortDescription", title);
        json.writeStringField("helpUri", RULE_PAGE + id);
    }

    private static void configuration(JsonGenerator json, Severity severity, boolean enabled) throws IOException {
        json.writeObjectFieldStart("defaultConfiguration");
        json.writeStringField("level", SarifFile.level(severity));
        json.writeBooleanField("enabled", enabled);
        json.writeEndObject();
    }

    private static void text(JsonGenerator json, String name, String text) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("text", text);
        json.writeEndObject();
    }

    private String written(Content content) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = factory.createGenerator(text)) {
            json.setHighestNonEscapedChar(Printable.LAST_PLAIN);
            content.write(json);
        } catch (IOException e) {
            throw new UncheckedIOException("a string can always be written to", e);
        }
        return text.toString();
    }

    /** Something to be written as JSON. */
    private interface Content {
        void write(JsonGenerator json) throws IOException;
    }
}
