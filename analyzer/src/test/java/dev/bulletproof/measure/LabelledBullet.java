package dev.bulletproof.measure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.bulletproof.model.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A bullet with what people say about it: one line of a set such as {@code dev.jsonl}. */
record LabelledBullet(
        String id,
        String role,
        String text,
        @Nullable String headVerb,
        String opener,
        List<Span> metrics,
        List<Span> technologies,
        List<Span> outcomes,
        List<String> signals,
        List<String> weaknesses,
        String verdict,
        String note) {

    static List<LabelledBullet> read(Path file) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<LabelledBullet> bullets = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                bullets.add(of(json.readTree(line)));
            }
        }
        return bullets;
    }

    private static LabelledBullet of(JsonNode node) {
        String text = node.get("text").asText();
        return new LabelledBullet(
                node.path("id").asText(),
                node.path("role").asText(),
                text,
                node.path("head_verb").textValue(),
                node.path("opener").asText(),
                spans(text, node.path("metrics")),
                spans(text, node.path("technologies")),
                spans(text, node.path("outcomes")),
                strings(node.path("signals")),
                strings(node.path("weaknesses")),
                node.path("verdict").asText(),
                node.path("note").asText());
    }

    private static List<String> strings(JsonNode array) {
        List<String> strings = new ArrayList<>();
        array.forEach(item -> strings.add(item.asText()));
        return strings;
    }

    /** The labels are substrings; where one occurs twice, the one that stands as a word of its own is meant. */
    private static List<Span> spans(String text, JsonNode array) {
        return strings(array).stream().map(part -> span(text, part)).toList();
    }

    private static Span span(String text, String part) {
        Matcher word =
                Pattern.compile("(?<![\\w])" + Pattern.quote(part) + "(?!\\w)").matcher(text);
        int start = word.find() ? word.start() : text.indexOf(part);
        return new Span(start, start + part.length());
    }
}
