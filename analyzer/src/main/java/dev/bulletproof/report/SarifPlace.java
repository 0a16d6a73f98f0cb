package dev.bulletproof.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.bulletproof.evidence.ResumeContext;
import dev.bulletproof.evidence.ResumeContext.Place;
import dev.bulletproof.model.Anchor;
import dev.bulletproof.model.Bullet;
import dev.bulletproof.model.Entry;
import dev.bulletproof.model.Span;
import dev.bulletproof.rewrite.Rewrite;
import dev.bulletproof.rules.Advice;
import dev.bulletproof.rules.Finding;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Where a result stands, and what would replace it. */
final class SarifPlace {
    private final JsonGenerator json;

    SarifPlace(JsonGenerator json) {
        this.json = json;
    }

    /** The file as a whole. */
    void file(Review review) throws IOException {
        start(review);
        json.writeNumberField("startLine", 1);
        end();
    }

    /** A stretch of a bullet, or all of it. */
    void bullet(Review review, Bullet bullet, @Nullable Span span) throws IOException {
        start(review);
        json.writeNumberField("startLine", bullet.line());
        int lines = lines(bullet.anchor());
        if (lines > 1) {
            json.writeNumberField("endLine", bullet.line() + lines - 1);
        } else if (span != null && knowsColumns(bullet.anchor())) {
            json.writeNumberField("startColumn", column(bullet.anchor()) + span.start());
            json.writeNumberField("endColumn", column(bullet.anchor()) + span.end());
        }
        json.writeObjectFieldStart("snippet");
        json.writeStringField("text", Printable.line(bullet.text()));
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
        logical(ResumeContext.placeOf(review.resume(), bullet.id()), bullet);
        json.writeEndObject();
        json.writeEndArray();
    }

    private void start(Review review) throws IOException {
        json.writeArrayFieldStart("locations");
        json.writeStartObject();
        json.writeObjectFieldStart("physicalLocation");
        artifact(review);
        json.writeObjectFieldStart("region");
    }

    private void end() throws IOException {
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
    }

    private void artifact(Review review) throws IOException {
        String path = review.resume().source().path();
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", (path.startsWith("/") ? "file://" : "") + Html.link(path));
        if (!path.startsWith("/") && !path.startsWith("../")) {
            json.writeStringField("uriBaseId", "%SRCROOT%");
        }
        json.writeEndObject();
    }

    private void logical(Place place, Bullet bullet) throws IOException {
        Entry entry = place.entry();
        String name = place.section().title() + (entry == null ? "" : "/" + entry.title()) + "/" + bullet.id();
        json.writeArrayFieldStart("logicalLocations");
        json.writeStartObject();
        json.writeStringField("fullyQualifiedName", Printable.line(name));
        if (bullet.page() > 0) {
            json.writeObjectFieldStart("properties");
            json.writeNumberField("page", bullet.page());
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeEndArray();
    }

    private static int lines(Anchor anchor) {
        if (anchor instanceof Anchor.OnPage page) {
            return page.lines().size();
        }
        return anchor instanceof Anchor.InWord word ? word.ranges().size() : 1;
    }

    /** In a text file a list mark stands before the bullet, of unknown width: there the whole line is meant. */
    private static boolean knowsColumns(Anchor anchor) {
        return anchor instanceof Anchor.InWord || anchor instanceof Anchor.OnPage;
    }

    /** Of the bullet's first character, 1-based. */
    private static int column(Anchor anchor) {
        return anchor instanceof Anchor.InWord word ? word.ranges().get(0).start() + 1 : 1;
    }

    /** The edit as a replacement, where the file is text and the finding is what the edit mends. */
    void fix(Review review, Finding finding) throws IOException {
        Rewrite rewrite = finding.bullets().size() == 1
                ? review.rewrites().get(finding.bullets().get(0))
                : null;
        if (rewrite == null || rewrite.edit() == null || !(finding.advice() instanceof Advice.Edit)) {
            return;
        }
        for (var facts : review.facts()) {
            if (facts.bullet().id().equals(finding.bullets().get(0))
                    && facts.bullet().anchor() instanceof Anchor.InText text) {
                replacement(review, text, rewrite.edit());
            }
        }
    }

    private void replacement(Review review, Anchor.InText text, String edit) throws IOException {
        json.writeArrayFieldStart("fixes");
        json.writeStartObject();
        json.writeArrayFieldStart("artifactChanges");
        json.writeStartObject();
        artifact(review);
        json.writeArrayFieldStart("replacements");
        json.writeStartObject();
        json.writeObjectFieldStart("deletedRegion");
        json.writeNumberField("charOffset", text.start());
        json.writeNumberField("charLength", text.end() - text.start());
        json.writeEndObject();
        json.writeObjectFieldStart("insertedContent");
        json.writeStringField("text", edit);
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
    }
}
