package dev.bulletproof.read.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.bulletproof.model.Anchor;
import dev.bulletproof.model.Format;
import dev.bulletproof.model.Mark;
import dev.bulletproof.model.Source;
import dev.bulletproof.read.FormatReader;
import dev.bulletproof.read.Limits;
import dev.bulletproof.read.Pages;
import dev.bulletproof.read.PlainPages;
import dev.bulletproof.read.PlainPages.Kind;
import dev.bulletproof.read.PlainPages.Stretch;
import dev.bulletproof.read.Refusal;
import dev.bulletproof.read.UnreadableException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads JSON Resume documents (schema 1.0.0 and the older names). Safe for use by several threads. */
public final class JsonResumeReader implements FormatReader {
    private static final double INDENT = 14;

    /**
     * A section of the schema.
     *
     * @param key of its array
     * @param heading under which it is laid out
     * @param titles keys of what an entry is called, the first present one counts
     * @param owners keys of whom it was for
     * @param texts keys of its prose
     * @param items keys of its list items
     */
    private record Part(
            String key, String heading, List<String> titles, List<String> owners, List<String> texts, String items) {}

    private static final List<Part> PARTS = List.of(
            part("work", "Work Experience", List.of("position"), List.of("name", "company"), "highlights"),
            part("volunteer", "Volunteering", List.of("position"), List.of("organization"), "highlights"),
            part("projects", "Projects", List.of("name"), List.of("entity"), "highlights"),
            part("education", "Education", List.of("studyType", "area"), List.of("institution"), "courses"),
            part("awards", "Awards", List.of("title"), List.of("awarder"), "highlights"),
            part("certificates", "Certificates", List.of("name"), List.of("issuer"), "highlights"),
            part("publications", "Publications", List.of("name"), List.of("publisher"), "highlights"),
            part("skills", "Skills", List.of("name"), List.of(), "keywords"),
            part("languages", "Languages", List.of("language"), List.of("fluency"), "keywords"),
            part("interests", "Interests", List.of("name"), List.of(), "keywords"),
            part("references", "References", List.of("name"), List.of(), "keywords"));

    private static Part part(String key, String heading, List<String> titles, List<String> owners, String items) {
        return new Part(key, heading, titles, owners, List.of("summary", "description", "reference"), items);
    }

    @Override
    public Format format() {
        return Format.JSON_RESUME;
    }

    @Override
    public Pages read(Source source, byte[] bytes, Limits limits) throws UnreadableException {
        JsonNode root = parse(source.path(), bytes, limits);
        if (!root.path("basics").isObject() && !root.path("work").isArray()) {
            throw Refusal.NOT_THIS_FORMAT.of(
                    source.path(), "is JSON, but no JSON Resume: it has neither basics nor work");
        }
        Sheet sheet = new Sheet();
        basics(root.path("basics"), sheet);
        PARTS.forEach(part -> section(root.path(part.key), part, sheet));
        return sheet.pages.pages(source);
    }

    private static JsonNode parse(String file, byte[] bytes, Limits limits) throws UnreadableException {
        StreamReadConstraints constraints = StreamReadConstraints.builder()
                .maxNestingDepth(limits.xmlDepth())
                .maxStringLength(limits.characters())
                .build();
        try {
            return new ObjectMapper(JsonFactory.builder()
                            .streamReadConstraints(constraints)
                            .build())
                    .readTree(bytes);
        } catch (IOException broken) {
            throw Refusal.DAMAGED.of(file, "is broken JSON");
        }
    }

    private static void basics(JsonNode basics, Sheet sheet) {
        sheet.text(basics.path("name"), "/basics/name", 1);
        sheet.text(basics.path("label"), "/basics/label", 0);
        Stream.of("email", "phone", "url", "website").forEach(key -> sheet.text(basics.path(key), "/basics/" + key, 0));
        sheet.text(basics.path("location").path("city"), "/basics/location/city", 0);
        for (int i = 0; i < basics.path("profiles").size(); i++) {
            sheet.text(basics.path("profiles").path(i).path("url"), "/basics/profiles/" + i + "/url", 0);
        }
        if (!basics.path("summary").asText("").isBlank()) {
            sheet.heading("Summary", "/basics");
            sheet.text(basics.path("summary"), "/basics/summary", 0);
        }
    }

    private static void section(JsonNode entries, Part part, Sheet sheet) {
        if (!entries.isEmpty()) {
            sheet.heading(part.heading, "/" + part.key);
        }
        for (int i = 0; i < entries.size(); i++) {
            entry(entries.path(i), part, "/" + part.key + "/" + i, sheet);
        }
    }

    private static void entry(JsonNode entry, Part part, String pointer, Sheet sheet) {
        List<Stretch> header = new ArrayList<>();
        part.titles.forEach(key -> add(header, entry.path(key).asText(""), true, false));
        part.owners.forEach(key -> add(header, entry.path(key).asText(""), true, true));
        String start = entry.path("startDate").asText("");
        String end = entry.path("endDate").asText(entry.path("date").asText(""));
        String dates = start.isEmpty() ? end : start + " – " + (end.isEmpty() ? "Present" : end);
        add(header, dates, false, true);
        sheet.line(header, pointer);
        part.texts.forEach(key -> sheet.text(entry.path(key), pointer + "/" + key, 0));
        JsonNode items = entry.path(part.items);
        for (int i = 0; i < items.size(); i++) {
            sheet.item(items.path(i), pointer + "/" + part.items + "/" + i);
        }
        sheet.pages.gap();
    }

    private static void add(List<Stretch> stretches, String text, boolean bold, boolean apart) {
        if (!text.isBlank()) {
            stretches.add(new Stretch(text, bold, apart));
        }
    }

    /** Lays values out one below the other. */
    private static final class Sheet {
        private final PlainPages pages = new PlainPages();
        private int ordinal;

        void heading(String title, String pointer) {
            pages.gap();
            Kind kind = new Kind(++ordinal, 0, null, 0, 1, true);
            pages.add(List.of(new Stretch(title, true, false)), kind, new Anchor.InJson(pointer));
        }

        void text(JsonNode value, String pointer, int heading) {
            Kind kind = new Kind(++ordinal, 0, null, 0, heading, true);
            pages.add(List.of(new Stretch(value.asText(""), heading > 0, false)), kind, new Anchor.InJson(pointer));
        }

        void line(List<Stretch> stretches, String pointer) {
            pages.add(stretches, new Kind(++ordinal, 0, null, 0, 0, true), new Anchor.InJson(pointer));
        }

        void item(JsonNode value, String pointer) {
            Kind kind = new Kind(++ordinal, INDENT, Mark.LIST, 0, 0, true);
            pages.add(List.of(new Stretch(value.asText(""), false, false)), kind, new Anchor.InJson(pointer));
        }
    }
}
