package dev.bulletproof.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompiledYamlTest {
    private static final String YAML = """
            # a comment
            name: "Café: a place"
            empty:
            quoted: ''
            list: [one, two]
            map:
              inner: {a: 1, b: [2, 3]}
            """;

    @TempDir
    private Path folder;

    private YamlNode compiled(String yaml) throws IOException {
        Files.createDirectories(folder.resolve("some/home"));
        Files.writeString(folder.resolve("some/home/a.yaml"), yaml);
        return new CompiledYaml(YamlCompiler.compiled(folder))
                .node("some/home/a.yaml", "a.yaml")
                .orElseThrow();
    }

    /** All that a node says, in a form that can be compared. */
    private static String told(YamlNode node) {
        if (node.isMap()) {
            StringBuilder map = new StringBuilder(node.place() + "{");
            node.map()
                    .forEach(
                            (key, value) -> map.append(node.faultAtKey(key, key).getMessage())
                                    .append('=')
                                    .append(told(value)));
            return map + "}";
        }
        return node.isList()
                ? node.place()
                        + node.list().stream().map(CompiledYamlTest::told).toList()
                : node.place() + (node.isEmpty() ? " empty" : " '" + node.text() + "'");
    }

    @Test
    void what_is_compiled_says_what_was_written_and_where() throws IOException {
        assertThat(told(compiled(YAML))).isEqualTo(told(YamlNode.of("a.yaml", YAML)));
    }

    @Test
    void long_texts_and_large_numbers_survive() throws IOException {
        String yaml = "\n".repeat(300) + "a: " + "é".repeat(20_000) + "\n";
        assertThat(told(compiled(yaml))).isEqualTo(told(YamlNode.of("a.yaml", yaml)));
    }

    @Test
    void the_build_has_compiled_all_of_our_own() {
        for (String role : RolePacks.BUILT_IN) {
            assertThat(CompiledYaml.of(RolePacks.class, "/dev/bulletproof/roles/" + role + ".yaml"))
                    .as(role)
                    .isPresent();
        }
    }

    @Test
    void what_was_not_compiled_is_not_there() {
        assertThat(CompiledYaml.of(RolePacks.class, "absent.yaml")).isEmpty();
        assertThat(new CompiledYaml(new byte[0]).node("a", "a")).isEmpty();
    }
}
