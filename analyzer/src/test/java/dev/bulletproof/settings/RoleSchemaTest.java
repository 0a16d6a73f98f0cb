package dev.bulletproof.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The published schema and the program agree on what a role pack may say. */
class RoleSchemaTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private static List<String> builtIn() {
        return RolePacks.BUILT_IN;
    }

    @ParameterizedTest
    @MethodSource("builtIn")
    void the_schema_accepts_the_built_in_packs(String id) throws IOException {
        assertThat(accepts(Files.readString(
                        ROOT.resolve("analyzer/src/main/resources/dev/bulletproof/roles/" + id + ".yaml"))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{id: x, name: X}",
                "{name: X, extends: general}",
                "{id: x, name: X, extends: general, signal: []}",
                "{id: x, name: X, extends: general, signals: risk}",
                "{id: x, name: X, extends: general, signals: [{id: s, name: S, cues: [a], weight: 3}]}",
                "{id: x, name: X, extends: general, factors: [{id: f, name: F, side: maybe, ask: A}]}",
                "{id: x, name: X, extends: general, red-flags: [{id: f, name: F, question: Q, needs: all}]}",
            })
    void both_refuse(String yaml) throws IOException {
        assertThat(accepts(yaml)).isFalse();
        assertThatThrownBy(() -> RolePacks.builtIn().of("my.yml", yaml)).isInstanceOf(ConfigException.class);
    }

    @Test
    void the_pack_of_the_manual_works_and_is_short() throws IOException {
        String manual = Files.readString(ROOT.resolve("docs/ROLES.md"));
        int start = manual.indexOf("```yaml\n") + "```yaml\n".length();
        String pack = manual.substring(start, manual.indexOf("```", start));
        assertThat(pack.lines().count()).isLessThan(30);
        assertThat(accepts(pack)).isTrue();
        assertThat(RolePacks.builtIn().of("nurse.yml", pack).signals().stream().map(RolePack.Signal::id))
                .containsExactly("safe-care", "handover", "communication", "results");
    }

    private static boolean accepts(String yaml) throws IOException {
        JsonNode schema = new YAMLMapper().readTree(Files.readString(ROOT.resolve("docs/role.schema.json")));
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(schema)
                .validate(new YAMLMapper().readTree(yaml))
                .isEmpty();
    }
}
