package dev.bulletproof.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.bulletproof.rules.RuleBook;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleCommandsTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @Test
    void rules_lists_every_rule_with_severity_and_title() {
        assertThat(run("rules")).isZero();
        assertThat(text(out).lines()).hasSameSizeAs(RuleBook.load().ids());
        assertThat(text(out))
                .contains("missing-metric          suggestion  Nothing says how much, how many or how far\n")
                .contains("date-gap                off         ");
    }

    @Test
    void rules_as_json_carries_every_rule_with_its_texts_and_figures() throws IOException {
        assertThat(run("rules", "--format", "json")).isZero();
        JsonNode rules = new ObjectMapper().readTree(text(out)).get("rules");
        assertThat(rules.findValuesAsText("id"))
                .containsExactlyElementsOf(RuleBook.load().ids());
        JsonNode depth = StreamSupport.stream(rules.spliterator(), false)
                .filter(rule -> rule.get("id").asText().equals("missing-depth"))
                .findFirst()
                .orElseThrow();
        assertThat(depth.get("onGeneric").asText()).isEqualTo("warning");
        assertThat(depth.get("why").asText()).contains("no specific technical experience");
        assertThat(depth.at("/measured/0/set").asText()).isEqualTo("dev");
    }

    @Test
    void explain_says_why_shows_both_examples_and_how_to_switch_it_off() {
        assertThat(run("explain", "missing-depth")).isZero();
        assertThat(text(out))
                .contains("missing-depth, warning on a generic bullet, else suggestion")
                .contains("wrong:  Managed the development of a new software platform")
                .contains("right:  Managed the development of a claims platform on Kafka and Postgres")
                .contains("--disable missing-depth");
        assertThat(text(out).lines()).allMatch(line -> line.length() <= 120);
    }

    @Test
    void an_unknown_rule_is_one_line_with_the_nearest_match_and_exit_2() {
        assertThat(run("explain", "mising-metric")).isEqualTo(2);
        assertThat(text(err)).isEqualTo("bulletproof: unknown rule 'mising-metric'; did you mean 'missing-metric'?\n");
        assertThat(text(out)).isEmpty();
    }

    @Test
    void init_writes_a_commented_file_once() throws IOException {
        assertThat(run("init")).isZero();
        Path config = folder.resolve(".bulletproof.yml");
        assertThat(config).content().contains("extends: recommended", "# ");
        Files.writeString(config, "mine");
        assertThat(run("init")).isEqualTo(2);
        assertThat(config).hasContent("mine");
        assertThat(run("init", "--force")).isZero();
        assertThat(config).content().contains("extends: recommended");
    }

    private int run(String... arguments) {
        Terminal terminal =
                new Terminal(InputStream.nullInputStream(), stream(out), stream(err), folder, Map.of(), false);
        return new Bulletproof(terminal).run(arguments);
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
