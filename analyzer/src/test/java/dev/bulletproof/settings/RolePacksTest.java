package dev.bulletproof.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RolePacksTest {
    private static List<String> builtIn() {
        return RolePacks.BUILT_IN;
    }

    @ParameterizedTest
    @MethodSource("builtIn")
    void a_built_in_role_is_named_after_its_file_and_has_signals(String id) {
        RolePack role = RolePacks.builtIn().get(id);
        assertThat(role.id()).isEqualTo(id);
        assertThat(role.name()).isNotBlank();
        assertThat(role.signals()).isNotEmpty();
    }

    @Test
    void a_role_takes_from_the_one_it_extends_what_it_does_not_say() {
        RolePack own = role("""
                id: scrum-master
                name: Scrum master
                extends: tpm
                signals:
                  - risk-management
                  - id: facilitation
                    name: Facilitation
                    cues: [retrospective, to facilitate]
                """);
        assertThat(own.signals().stream().map(RolePack.Signal::id)).containsExactly("risk-management", "facilitation");
        assertThat(own.signals().get(0))
                .isEqualTo(RolePacks.builtIn().get("tpm").signals().stream()
                        .filter(signal -> signal.id().equals("risk-management"))
                        .findFirst()
                        .orElseThrow());
        assertThat(own.measures()).isEqualTo(RolePacks.builtIn().get("tpm").measures());
    }

    @Test
    void a_users_folder_adds_roles_and_replaces_built_in_ones(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("nurse.yml"), "{id: nurse, name: Nurse, extends: general}");
        Files.writeString(folder.resolve("tpm.yaml"), "{id: tpm, name: Our TPM, extends: general}");
        RolePacks packs = RolePacks.builtIn().with(folder);
        assertThat(packs.ids()).startsWith("tpm").endsWith("general", "nurse");
        assertThat(packs.get("tpm").name()).isEqualTo("Our TPM");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {id: x, name: X}                                            | my.yml:1:1: expected 'signals'
                    {name: X, extends: general}                                 | my.yml:1:1: expected the key 'id'
                    {id: x, name: X, extends: generel}                          | my.yml:1:27: unknown role 'generel'; did you mean 'general'?
                    {id: x, name: X, extends: general, sgnals: []}              | my.yml:1:36: unknown key 'sgnals'; did you mean 'signals'?
                    {id: x, name: X, extends: general, signals: [resultz]}      | my.yml:1:46: unknown item to inherit 'resultz'; did you mean 'results'?
                    {id: x, name: X, signals: [{id: s, name: S}]}               | my.yml:1:28: expected 'cues'
                    {id: x, name: X, signals: [{id: s, name: S, cues: [<grp>]}]}| my.yml:1:52: unknown class 'grp'
                    {id: x, name: X, signals: [{id: s, name: S, cues: ['...']}]}| my.yml:1:52: expected a cue such as 'risk'
                    """)
    void a_fault_is_told_with_file_line_and_what_is_expected(String yaml, String message) {
        assertThatThrownBy(() -> role(yaml)).isInstanceOf(ConfigException.class).hasMessageStartingWith(message);
    }

    @Test
    void roles_that_extend_each_other_are_refused(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("a.yml"), "{id: a, name: A, extends: b}");
        Files.writeString(folder.resolve("b.yml"), "{id: b, name: B, extends: a}");
        assertThatThrownBy(() -> RolePacks.builtIn().with(folder).get("a"))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("extends itself");
    }

    private static RolePack role(String yaml) {
        return RolePacks.builtIn().of("my.yml", yaml);
    }
}
