package dev.bulletproof.rewrite;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A judgement, made before there was a rewriter, whether a weak opener can be mended from the text alone.
 *
 * @param edit what a careful editor would write
 * @param borderline whether the judge said that one may differ
 */
record EditableBullet(
        String id, String text, boolean editable, @Nullable String edit, boolean borderline) {

    static List<EditableBullet> all() {
        ObjectMapper json = new ObjectMapper();
        List<EditableBullet> all = new ArrayList<>();
        try (InputStream in =
                Objects.requireNonNull(EditableBullet.class.getResourceAsStream("/rewrite/editable.jsonl"))) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
                if (!line.isBlank()) {
                    all.add(of(json.readTree(line)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    static EditableBullet of(JsonNode node) {
        return new EditableBullet(
                node.path("id").asText(),
                node.path("text").asText(),
                node.path("editable").asBoolean(),
                node.path("edit").textValue(),
                node.path("why").asText().contains("borderline"));
    }
}
