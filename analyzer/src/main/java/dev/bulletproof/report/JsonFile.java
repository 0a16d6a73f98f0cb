package dev.bulletproof.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.bulletproof.model.Entry;
import dev.bulletproof.model.Format;
import dev.bulletproof.model.Period;
import dev.bulletproof.model.Problem;
import dev.bulletproof.model.Section;
import dev.bulletproof.rules.Finding;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One element of {@code files[]}. */
final class JsonFile {
    private final JsonGenerator json;
    private final JsonBullet bullet;
    private final JsonScorecard scorecard;

    JsonFile(JsonGenerator json) {
        this.json = json;
        this.bullet = new JsonBullet(json);
        this.scorecard = new JsonScorecard(json);
    }

    void write(Review review) throws IOException {
        Format format = review.resume().source().format();
        json.writeStartObject();
        json.writeStringField("path", review.resume().source().path());
        json.writeStringField("format", format == Format.UNKNOWN ? null : format.id());
        json.writeStringField("status", review.status().id());
        problems(review);
        if (review.status() != Review.Status.UNREADABLE) {
            sections(review);
            bullet.writeAll(review);
            findings(review);
            scorecard.write(review.scorecard());
        }
        json.writeEndObject();
    }

    private void problems(Review review) throws IOException {
        json.writeArrayFieldStart("problems");
        for (Problem problem : review.resume().problems()) {
            json.writeStartObject();
            json.writeStringField("id", problem.id());
            json.writeStringField("severity", problem.severity().id());
            json.writeStringField("message", problem.message());
            json.writeStringField("advice", problem.advice());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void sections(Review review) throws IOException {
        json.writeArrayFieldStart("sections");
        for (Section section : review.resume().sections()) {
            json.writeStartObject();
            json.writeStringField("title", section.title());
            json.writeStringField("kind", section.kind().id());
            json.writeArrayFieldStart("entries");
            for (Entry entry : section.entries()) {
                entry(entry);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void entry(Entry entry) throws IOException {
        Period period = entry.period();
        json.writeStartObject();
        json.writeStringField("title", blankToNull(entry.title()));
        json.writeStringField("organization", blankToNull(entry.organization()));
        json.writeStringField(
                "start", period.start() == null ? null : period.start().toString());
        json.writeStringField("end", end(period));
        json.writeEndObject();
    }

    private static @Nullable String end(Period period) {
        if (period.present()) {
            return "present";
        }
        return period.end() == null ? null : period.end().toString();
    }

    private static @Nullable String blankToNull(String text) {
        return text.isBlank() ? null : text;
    }

    private void findings(Review review) throws IOException {
        json.writeArrayFieldStart("findings");
        for (Finding finding : review.wholeFindings()) {
            json.writeStartObject();
            json.writeStringField("id", finding.id());
            json.writeStringField("rule", finding.rule());
            json.writeStringField("severity", finding.severity().id());
            json.writeArrayFieldStart("bullets");
            for (String id : finding.bullets()) {
                json.writeString(id);
            }
            json.writeEndArray();
            json.writeStringField("location", finding.location());
            json.writeStringField("message", finding.message());
            points(json, review, finding);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** Points a finding cost; zero where there is no score. */
    static void points(JsonGenerator json, Review review, Finding finding) throws IOException {
        Map<String, Integer> lost =
                review.scorecard() == null ? Map.of() : review.scorecard().pointsLost();
        tenths(json, "points", lost.getOrDefault(finding.id(), 0));
    }

    /** A figure kept in tenths, written with one decimal. */
    static void tenths(JsonGenerator json, String name, int tenths) throws IOException {
        json.writeFieldName(name);
        json.writeNumber(Tenths.text(tenths));
    }
}
