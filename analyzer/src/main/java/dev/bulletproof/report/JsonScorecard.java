package dev.bulletproof.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.bulletproof.checklist.Scorecard;
import dev.bulletproof.checklist.SignalResult;
import dev.bulletproof.checklist.View;
import dev.bulletproof.model.Box;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The {@code scorecard} of a file, {@code null} where too little could be read. */
final class JsonScorecard {
    private final JsonGenerator json;

    JsonScorecard(JsonGenerator json) {
        this.json = json;
    }

    void write(@Nullable Scorecard card) throws IOException {
        if (card == null) {
            json.writeNullField("scorecard");
            return;
        }
        json.writeObjectFieldStart("scorecard");
        JsonFile.tenths(json, "score", card.tenths());
        parts(card);
        signals(card);
        view(card.view());
        next(card);
        json.writeEndObject();
    }

    private void next(Scorecard card) throws IOException {
        JsonFile.tenths(json, "unreported", card.unreported());
        json.writeObjectFieldStart("next");
        json.writeArrayFieldStart("findings");
        for (String id : card.next().findings()) {
            json.writeString(id);
        }
        json.writeEndArray();
        JsonFile.tenths(json, "score", card.next().tenths());
        json.writeEndObject();
    }

    private void parts(Scorecard card) throws IOException {
        json.writeArrayFieldStart("parts");
        for (Scorecard.Part part : card.parts()) {
            json.writeStartObject();
            json.writeStringField("id", part.id());
            JsonFile.tenths(json, "score", part.tenths());
            JsonFile.tenths(json, "of", part.of());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void signals(Scorecard card) throws IOException {
        json.writeArrayFieldStart("signals");
        for (SignalResult signal : card.signals()) {
            json.writeStartObject();
            json.writeStringField("id", signal.id());
            json.writeStringField("shown", signal.shown().id());
            json.writeArrayFieldStart("bullets");
            for (String id : signal.bullets()) {
                json.writeString(id);
            }
            json.writeEndArray();
            json.writeBooleanField("inView", signal.inView());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void view(View view) throws IOException {
        json.writeObjectFieldStart("view");
        json.writeNumberField("seconds", view.seconds());
        json.writeNumberField("words", view.words());
        json.writeStringField("geometry", view.estimated() ? "estimated" : "page");
        json.writeArrayFieldStart("spans");
        for (View.Seen seen : view.spans()) {
            seen(seen);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("buried");
        for (View.Buried buried : view.buried()) {
            buried(buried);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void buried(View.Buried buried) throws IOException {
        json.writeStartObject();
        json.writeStringField("bullet", buried.bullet());
        json.writeStringField("before", buried.before());
        json.writeArrayFieldStart("signals");
        for (String signal : buried.signals()) {
            json.writeString(signal);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void seen(View.Seen seen) throws IOException {
        json.writeStartObject();
        json.writeStringField("kind", seen.kind().id());
        json.writeStringField("text", seen.text());
        json.writeNumberField("page", seen.page());
        Box box = seen.box();
        json.writeArrayFieldStart("box");
        for (double edge : new double[] {box.left(), box.top(), box.right(), box.bottom()}) {
            json.writeNumber(Math.round(edge * 10) / 10.0);
        }
        json.writeEndArray();
        json.writeStringField("bullet", seen.bullet());
        json.writeEndObject();
    }
}
