package dev.bulletproof.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.bulletproof.evidence.BulletFacts;
import dev.bulletproof.evidence.Evidence;
import dev.bulletproof.evidence.ResumeContext;
import dev.bulletproof.evidence.ResumeContext.Place;
import dev.bulletproof.language.Head;
import dev.bulletproof.model.Span;
import dev.bulletproof.rewrite.Rewrite;
import dev.bulletproof.rewrite.Slot;
import dev.bulletproof.rules.ContentHash;
import dev.bulletproof.rules.Finding;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One element of {@code bullets[]}. */
final class JsonBullet {
    private final JsonGenerator json;

    JsonBullet(JsonGenerator json) {
        this.json = json;
    }

    void writeAll(Review review) throws IOException {
        json.writeArrayFieldStart("bullets");
        for (BulletFacts facts : review.facts()) {
            json.writeStartObject();
            place(review, facts);
            judgement(facts);
            signals(review, facts.bullet().id());
            findings(review, facts.bullet().id());
            rewrite(review.rewrites().get(facts.bullet().id()));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void place(Review review, BulletFacts facts) throws IOException {
        String id = facts.bullet().id();
        Place place = ResumeContext.placeOf(review.resume(), id);
        json.writeStringField("id", id);
        json.writeStringField("hash", ContentHash.of(facts.bullet().text()));
        json.writeStringField("section", place.section().title());
        json.writeNumberField("sectionIndex", place.sectionIndex());
        number("entryIndex", place.entryIndex() < 0 ? null : place.entryIndex());
        number("page", facts.bullet().page() == 0 ? null : facts.bullet().page());
        json.writeNumberField("line", facts.bullet().line());
        json.writeStringField("text", facts.bullet().text());
    }

    private void number(String name, @Nullable Integer value) throws IOException {
        if (value == null) {
            json.writeNullField(name);
        } else {
            json.writeNumberField(name, value);
        }
    }

    private void judgement(BulletFacts facts) throws IOException {
        Head head = facts.parsed().head();
        json.writeStringField("verdict", facts.verdict().id());
        json.writeStringField("opener", facts.parsed().opener().id());
        json.writeStringField("headVerb", head == null ? null : head.lemma());
        Evidence evidence = facts.evidence();
        String text = facts.bullet().text();
        json.writeObjectFieldStart("evidence");
        spans("metrics", evidence.metrics(), text);
        spans("technologies", evidence.technologies(), text);
        spans("outcomes", evidence.outcomes(), text);
        json.writeEndObject();
    }

    private void spans(String name, List<Span> spans, String text) throws IOException {
        json.writeArrayFieldStart(name);
        for (Span span : spans) {
            json.writeStartObject();
            json.writeStringField("text", span.of(text));
            json.writeNumberField("start", span.start());
            json.writeNumberField("end", span.end());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void signals(Review review, String id) throws IOException {
        Set<String> signals = review.scorecard() == null
                ? Set.of()
                : review.scorecard().bulletSignals().getOrDefault(id, Set.of());
        json.writeArrayFieldStart("signals");
        for (String signal : signals.stream().sorted().toList()) {
            json.writeString(signal);
        }
        json.writeEndArray();
    }

    private void findings(Review review, String id) throws IOException {
        json.writeArrayFieldStart("findings");
        for (Finding finding : review.findingsOf(id)) {
            Span span = finding.span();
            json.writeStartObject();
            json.writeStringField("id", finding.id());
            json.writeStringField("rule", finding.rule());
            json.writeStringField("severity", finding.severity().id());
            number("start", span == null ? null : span.start());
            number("end", span == null ? null : span.end());
            json.writeStringField("message", finding.message());
            JsonFile.points(json, review, finding);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void rewrite(@Nullable Rewrite rewrite) throws IOException {
        if (rewrite == null) {
            json.writeNullField("rewrite");
            return;
        }
        json.writeObjectFieldStart("rewrite");
        json.writeStringField("edit", rewrite.edit());
        json.writeStringField("stronger", rewrite.stronger());
        json.writeArrayFieldStart("variants");
        for (String variant : rewrite.variants()) {
            json.writeString(variant);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("slots");
        for (Slot slot : rewrite.slots()) {
            slot(slot);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void slot(Slot slot) throws IOException {
        json.writeStartObject();
        json.writeStringField("kind", slot.kind().id());
        json.writeStringField("text", slot.text());
        json.writeStringField("question", slot.question());
        json.writeStringField("hint", slot.hint());
        json.writeStringField("unit", slot.unit());
        json.writeEndObject();
    }
}
