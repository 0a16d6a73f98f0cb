package dev.bulletproof.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.bulletproof.evidence.BulletFacts;
import dev.bulletproof.model.Bullet;
import dev.bulletproof.model.Problem;
import dev.bulletproof.model.Severity;
import dev.bulletproof.rules.ContentHash;
import dev.bulletproof.rules.Finding;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The results of one file. Not thread-safe. */
final class SarifFile {
    private final JsonGenerator json;
    private final List<String> rules;
    private final SarifPlace place;
    private final Map<String, Integer> seen = new HashMap<>();

    /** {@code rules} are the ids in the order of their declaration. */
    SarifFile(JsonGenerator json, List<String> rules) {
        this.json = json;
        this.rules = rules;
        this.place = new SarifPlace(json);
    }

    /** What keeps a file from being read, as rules; declared after the others. */
    enum Unread {
        UNREADABLE_FILE("The file could not be read", Severity.ERROR),
        PARTLY_READ_FILE("Part of the file could not be read", Severity.WARNING);

        private final String title;
        private final Severity severity;

        Unread(String title, Severity severity) {
            this.title = title;
            this.severity = severity;
        }

        String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        String title() {
            return title;
        }

        Severity severity() {
            return severity;
        }
    }

    static String level(Severity severity) {
        return switch (severity) {
            case SUGGESTION -> "note";
            case WARNING -> "warning";
            case ERROR -> "error";
        };
    }

    void write(Review review) throws IOException {
        for (Problem problem : review.resume().problems()) {
            problem(review, problem);
        }
        for (Finding finding : review.findings()) {
            finding(review, finding);
        }
    }

    private void problem(Review review, Problem problem) throws IOException {
        Unread unread = problem.severity() == Severity.ERROR ? Unread.UNREADABLE_FILE : Unread.PARTLY_READ_FILE;
        json.writeStartObject();
        rule(unread.id(), rules.size() + List.of(Unread.values()).indexOf(unread), problem.severity());
        message(problem.message() + "; " + problem.advice());
        place.file(review);
        fingerprints(ContentHash.of(problem.id()));
        json.writeObjectFieldStart("properties");
        json.writeStringField("problem", problem.id());
        json.writeEndObject();
        json.writeEndObject();
    }

    private void finding(Review review, Finding finding) throws IOException {
        Optional<Bullet> bullet = first(review, finding);
        json.writeStartObject();
        rule(finding.rule(), rules.indexOf(finding.rule()), finding.severity());
        message(finding.message());
        if (bullet.isPresent()) {
            place.bullet(review, bullet.get(), finding.span());
        } else {
            place.file(review);
        }
        fingerprints(ContentHash.of(finding, review.resume()));
        place.fix(review, finding);
        json.writeObjectFieldStart("properties");
        JsonFile.points(json, review, finding);
        json.writeEndObject();
        json.writeEndObject();
    }

    private static Optional<Bullet> first(Review review, Finding finding) {
        return review.facts().stream()
                .map(BulletFacts::bullet)
                .filter(bullet -> finding.bullets().contains(bullet.id()))
                .findFirst();
    }

    private void rule(String id, int index, Severity severity) throws IOException {
        json.writeStringField("ruleId", id);
        if (index >= 0) {
            json.writeNumberField("ruleIndex", index);
        }
        json.writeStringField("level", level(severity));
    }

    /** A bracket before a parenthesis would make a link of it. */
    private void message(String text) throws IOException {
        String line = Printable.line(text);
        json.writeObjectFieldStart("message");
        json.writeStringField("text", line.contains("](") ? line.replaceAll("[\\[\\]]", "\\\\$0") : line);
        json.writeEndObject();
    }

    /** By content, not by place: a finding stays the same when lines are moved. Code hosts ask for the second form. */
    private void fingerprints(String hash) throws IOException {
        int count = seen.merge(hash, 1, Integer::sum);
        json.writeObjectFieldStart("partialFingerprints");
        json.writeStringField("bulletText/v1", hash);
        json.writeStringField("primaryLocationLineHash", hash + ":" + count);
        json.writeEndObject();
    }
}
