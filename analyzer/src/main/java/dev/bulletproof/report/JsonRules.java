package dev.bulletproof.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.bulletproof.rules.Measured;
import dev.bulletproof.rules.RuleBook;
import dev.bulletproof.rules.RuleInfo;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** All rules with their texts and measured figures as JSON, schema version 1. */
public final class JsonRules {
    private final Map<String, List<Measured>> figures;
    private final List<RuleInfo> rules;

    /** Of the rules of this book. */
    public JsonRules(RuleBook book) {
        this.rules = book.infos();
        this.figures = RuleBook.figures(rules.stream().map(RuleInfo::id).collect(Collectors.toSet()));
    }

    /** One line, ended. */
    public String text() {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.setHighestNonEscapedChar(Printable.LAST_PLAIN);
            json.writeStartObject();
            json.writeNumberField("schemaVersion", 1);
            json.writeArrayFieldStart("rules");
            for (RuleInfo rule : rules) {
                write(json, rule);
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("a string can always be written to", e);
        }
        return text + "\n";
    }

    private void write(JsonGenerator json, RuleInfo rule) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", rule.id());
        json.writeStringField("title", rule.title());
        json.writeStringField("severity", rule.severity().id());
        json.writeStringField("onGeneric", rule.onGeneric().id());
        json.writeBooleanField("onByDefault", rule.onByDefault());
        json.writeStringField("over", rule.over().name().toLowerCase(Locale.ROOT));
        json.writeStringField("why", rule.why());
        json.writeStringField("wrong", rule.wrong());
        json.writeStringField("right", rule.right());
        json.writeStringField("docs", rule.anchor());
        json.writeArrayFieldStart("measured");
        for (Measured measured : figures.getOrDefault(rule.id(), List.of())) {
            write(json, measured);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Measured measured) throws IOException {
        json.writeStartObject();
        json.writeStringField("set", measured.set());
        json.writeNumberField("hits", measured.hits());
        json.writeNumberField("fired", measured.fired());
        json.writeNumberField("labelled", measured.labelled());
        json.writeNumberField("onSpecific", measured.onSpecific());
        json.writeNumberField("specific", measured.specific());
        json.writeEndObject();
    }
}
