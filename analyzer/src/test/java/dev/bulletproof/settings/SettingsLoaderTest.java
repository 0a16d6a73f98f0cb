package dev.bulletproof.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bulletproof.model.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsLoaderTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path home;

    private Path work;

    @BeforeEach
    void makeFolders() throws IOException {
        work = Files.createDirectories(home.resolve("projects/cv"));
    }

    @Test
    void without_a_file_the_defaults_hold() {
        assertThat(load(Flags.none())).isEqualTo(Settings.defaults(LocalDate.of(2026, 3, 1)));
    }

    @Test
    void a_file_is_found_upward_from_the_working_directory() throws IOException {
        write("projects/.bulletproof.yml", "role: swe\nrules: {buzzword: off}\nmin-score: 60\nfail-on: warning\n");
        Settings settings = load(Flags.none());
        assertThat(settings.role()).isEqualTo("swe");
        assertThat(settings.levels()).containsExactly(Map.entry("buzzword", Level.OFF));
        assertThat(settings.minScore()).isEqualTo(60);
        assertThat(settings.failOn()).isEqualTo(FailOn.WARNING);
    }

    @Test
    void the_nearest_file_wins_and_the_users_own_comes_last() throws IOException {
        write("xdg/bulletproof/config.yml", "role: qa");
        assertThat(load(Flags.none()).role()).isEqualTo("qa");
        write("projects/.bulletproof.yml", "role: swe");
        assertThat(load(Flags.none()).role()).isEqualTo("swe");
        write("projects/cv/.bulletproof.yml", "role: tpm");
        assertThat(load(Flags.none()).role()).isEqualTo("tpm");
    }

    @Test
    void a_file_inside_a_scanned_folder_is_passed_over() throws IOException {
        write("projects/cv/.bulletproof.yml", "role: qa");
        write("projects/.bulletproof.yml", "role: swe");
        assertThat(load(scanning(".")).role()).isEqualTo("swe");
        assertThat(load(scanning("..")).role()).isEqualTo("tpm");
        assertThat(load(scanning("resume.docx")).role()).isEqualTo("qa");
    }

    @Test
    void flags_win_over_the_file() throws IOException {
        write("projects/.bulletproof.yml", "role: swe\nrules: {buzzword: off, too-long: error}\nmin-severity: error");
        Settings settings = load(new Flags(
                Optional.empty(),
                Optional.of("qa"),
                Optional.of(Severity.WARNING),
                Optional.empty(),
                Optional.of(70),
                List.of("buzzword", "too-long"),
                List.of("soft-opener"),
                Optional.empty(),
                Optional.of(LocalDate.of(2025, 1, 1)),
                List.of()));
        assertThat(settings.role()).isEqualTo("qa");
        assertThat(settings.minSeverity()).isEqualTo(Severity.WARNING);
        assertThat(settings.minScore()).isEqualTo(70);
        assertThat(settings.today()).isEqualTo(LocalDate.of(2025, 1, 1));
        assertThat(settings.levels())
                .isEqualTo(Map.of("buzzword", Level.ON, "too-long", Level.ERROR, "soft-opener", Level.OFF));
    }

    @Test
    void overrides_hold_for_the_files_they_name() throws IOException {
        write(
                "projects/.bulletproof.yml",
                "overrides:\n  - {files: 'interns/**', role: swe, rules: {too-long: off}}\n  - {files: '*.md', role: qa}");
        Settings settings = load(Flags.none());
        assertThat(settings.forFile(home.resolve("projects/interns/a/cv.pdf")).role())
                .isEqualTo("swe");
        assertThat(settings.forFile(home.resolve("projects/interns/cv.md")).role())
                .isEqualTo("qa");
        assertThat(settings.forFile(home.resolve("projects/interns/cv.md")).levels())
                .containsEntry("too-long", Level.OFF);
        assertThat(settings.forFile(home.resolve("elsewhere/interns/cv.pdf")).role())
                .isEqualTo("tpm");
    }

    @Test
    void suppressions_and_baseline_are_read() throws IOException {
        write("projects/known.txt", Baseline.text(Set.of("0123456789abcdef missing-metric")));
        write(
                "projects/.bulletproof.yml",
                "baseline: known.txt\nsuppress:\n  - {bullet: 00112233445566ff, rule: too-long, reason: fine}");
        Settings settings = load(Flags.none());
        assertThat(settings.baseline().knows("0123456789abcdef", "missing-metric"))
                .isTrue();
        assertThat(settings.baseline().knows("0123456789abcdef", "missing-depth"))
                .isFalse();
        assertThat(settings.suppressions()).containsExactly(new Suppression("00112233445566ff", "too-long"));
    }

    @Test
    void what_nobody_knows_is_an_error_with_place_and_nearest_match() throws IOException {
        assertFault("rules:\n  buzword: off", ":2:3: unknown rule 'buzword'; did you mean 'buzzword'?");
        assertFault("rules: {buzzword: loud}", "1:19: unknown value 'loud', which is none of: off, on, suggestion,");
        assertFault("rolle: tpm", ":1:1: unknown key 'rolle'; did you mean 'role'?");
        assertFault("role: tmp", ":1:7: unknown role 'tmp'; did you mean 'tpm'?");
        assertFault("extends: recomended", "unknown value 'recomended'; did you mean 'recommended'?");
        assertFault("min-score: 101", ":1:12: expected a score from 0 to 100");
        assertFault("suppress: [{bullet: xyz}]", ":1:21: expected a bullet's content hash");
        assertFault("baseline: nowhere.txt", "the baseline cannot be read");
    }

    @Test
    void an_unknown_rule_on_the_command_line_is_told_with_the_flag() {
        Flags flags = new Flags(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of("soft-openr"),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of());
        assertThatThrownBy(() -> load(flags))
                .hasMessage("--enable: unknown rule 'soft-openr'; did you mean 'soft-opener'?");
    }

    private void assertFault(String config, String message) throws IOException {
        write("projects/.bulletproof.yml", config);
        assertThatThrownBy(() -> load(Flags.none()))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining(message);
    }

    private static Flags scanning(String path) {
        return new Flags(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(Path.of(path)));
    }

    private Settings load(Flags flags) {
        return new SettingsLoader(
                        work,
                        Optional.of(home.resolve("xdg")),
                        Set.of("buzzword", "too-long", "soft-opener"),
                        Set.of("tpm", "swe", "qa"),
                        CLOCK)
                .load(flags);
    }

    private void write(String path, String text) throws IOException {
        Path file = home.resolve(path);
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, text);
    }
}
