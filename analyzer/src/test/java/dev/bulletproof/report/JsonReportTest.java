package dev.bulletproof.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import dev.bulletproof.Analyzer;
import dev.bulletproof.read.Limits;
import dev.bulletproof.rules.RuleBook;
import dev.bulletproof.settings.RolePacks;
import dev.bulletproof.settings.Settings;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every report keeps to the published schema, and says of its own text what is true. */
class JsonReportTest {
    private static final Path SAMPLES = Path.of("../samples");
    private static final Analyzer ANALYZER =
            new Analyzer(Settings.defaults(LocalDate.of(2026, 1, 31)), RolePacks.builtIn(), Limits.standard());
    private static final JsonSchema SCHEMA = schema();
    private static final ObjectMapper JSON = new ObjectMapper();

    static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.walk(SAMPLES)) {
            return files.filter(file -> file.toString().matches(".*\\.(docx|pdf|txt|md|json)"))
                    .filter(file -> !file.endsWith("README.md"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_sample_keeps_to_the_schema(Path sample) throws IOException {
        JsonNode report = report(ANALYZER.review(sample.toString(), sample));
        assertThat(SCHEMA.validate(report)).isEmpty();
        for (JsonNode bullet : report.at("/files/0/bullets")) {
            String text = bullet.get("text").asText();
            bullet.get("evidence")
                    .forEach(spans -> spans.forEach(span -> assertThat(text.substring(
                                    span.get("start").asInt(), span.get("end").asInt()))
                            .isEqualTo(span.get("text").asText())));
        }
    }

    @Test
    void an_unreadable_file_has_problems_and_no_scorecard() throws IOException {
        JsonNode report = report(ANALYZER.review("scan.pdf", "no résumé".getBytes(StandardCharsets.UTF_8)));
        assertThat(SCHEMA.validate(report)).isEmpty();
        assertThat(report.at("/files/0/status").asText()).isEqualTo("unreadable");
        assertThat(report.at("/files/0").has("scorecard")).isFalse();
        assertThat(report.at("/summary/unreadable").asInt()).isEqualTo(1);
    }

    private static JsonNode report(Review review) throws IOException {
        return JSON.readTree(
                ReportFormat.JSON.formatter(RuleBook.load(), "tpm", false).whole(review));
    }

    private static JsonSchema schema() {
        try (InputStream in = JsonReport.class.getResourceAsStream("report.schema.json")) {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
