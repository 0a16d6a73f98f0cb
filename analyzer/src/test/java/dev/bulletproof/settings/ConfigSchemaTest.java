package dev.bulletproof.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The published schema and the program agree on what a configuration may say. */
class ConfigSchemaTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "extends: strict",
                "role: tpm",
                "rules: {buzzword: off, too-long: error}",
                "rules:",
                "min-severity: warning\nfail-on: never\nmin-score: 70",
                "overrides: [{files: '*.md', role: tpm, rules: {buzzword: on}}]",
                "suppress: [{bullet: 00112233445566ff, rule: buzzword, reason: fine}]",
            })
    void both_accept(String config) throws IOException {
        assertThat(accepts(config)).isTrue();
        assertThat(load(config)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "extend: strict",
                "extends: loud",
                "rules: {buzzword: maybe}",
                "rules: [buzzword]",
                "min-score: 101",
                "min-score: high",
                "fail-on: sometimes",
                "overrides: [{role: tpm}]",
                "suppress: [{rule: buzzword}]",
                "suppress: [{bullet: xyz}]",
            })
    void both_refuse(String config) throws IOException {
        assertThat(accepts(config)).isFalse();
        assertThatThrownBy(() -> load(config)).isInstanceOf(ConfigException.class);
    }

    @Test
    void the_template_that_init_writes_is_accepted_and_changes_nothing() throws IOException {
        String template = Files.readString(ROOT.resolve("cli/src/main/resources/dev/bulletproof/cli/bulletproof.yml"));
        assertThat(accepts(template)).isTrue();
        Settings settings = load(template);
        assertThat(settings).isEqualTo(Settings.defaults(settings.today()));
    }

    private Settings load(String config) throws IOException {
        Path file = Files.writeString(folder.resolve("config.yml"), config);
        Flags none = Flags.none();
        Flags flags = new Flags(
                Optional.of(file),
                none.role(),
                none.minSeverity(),
                none.failOn(),
                none.minScore(),
                none.enable(),
                none.disable(),
                none.baseline(),
                none.today(),
                none.scanned());
        Set<String> rules = Set.of("buzzword", "too-long");
        return new SettingsLoader(folder, Optional.empty(), rules, Set.of("tpm"), Clock.systemUTC()).load(flags);
    }

    private static boolean accepts(String config) throws IOException {
        // YAML 1.1, which the mapper reads, takes off and on for booleans; YAML 1.2, which we read, for words.
        JsonNode node = new YAMLMapper().readTree(config.replaceAll("\\b(off|on)\\b(?=[,}\\n]|$)", "'$1'"));
        return schema().validate(node).isEmpty();
    }

    private static JsonSchema schema() throws IOException {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(Files.readString(ROOT.resolve("docs/config.schema.json")));
    }
}
