package dev.bulletproof.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulletproof.settings.YamlNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The definitions for people who keep a résumé in git say what the program really does. */
class VersionControlIT {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "resume.md, true",
        "docs/Mara Linden CV.docx, true",
        "people/mara-resume-2026.pdf, true",
        "resume.json, true",
        "resume.html, false",
        "README.md, false",
        "cvs.md, true",
        "recover.md, false"
    })
    void the_hook_takes_resumes_and_leaves_other_files(String path, boolean taken) throws IOException {
        for (YamlNode hook : hooks()) {
            assertThat(Pattern.compile(hook.text("files")).matcher(path).find()).isEqualTo(taken);
        }
    }

    @Test
    void the_hook_starts_what_is_there() throws IOException, InterruptedException {
        Path resume = Files.writeString(folder.resolve("resume.md"), "# Mara\n\n## Experience\n\n- Did [X]\n");
        for (YamlNode hook : hooks()) {
            List<String> words = List.of(hook.text("entry").split(" "));
            assertThat(words.get(0)).isEqualTo("bulletproof");
            assertThat(Files.isExecutable(ROOT.resolve(words.get(0)))).isTrue();
            assertThat(InstalledProgram.run(folder, words.get(1), resume.toString())
                            .code())
                    .isIn(0, 1);
        }
    }

    private static List<YamlNode> hooks() throws IOException {
        Path file = ROOT.resolve(".pre-commit-hooks.yaml");
        return YamlNode.ofFile(file).list();
    }

    @Test
    void the_action_writes_its_reports_and_fails_as_asked() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("a; touch stolen.md"), "# Mara\n\n## Experience\n\n- Managed a project\n");
        assertThat(act(Map.of("FAIL_ON", "error"))).isZero();
        assertThat(act(Map.of("FAIL_ON", "suggestion"))).isEqualTo(1);
        assertThat(folder.resolve("out/resumes.sarif")).content().contains("\"version\": \"2.1.0\"");
        assertThat(folder.resolve("out/resumes.html")).exists();
        assertThat(folder.resolve("stolen.md")).doesNotExist();
        assertThat(folder.resolve("outputs")).content().contains("sarif=out/resumes.sarif");
    }

    private int act(Map<String, String> inputs) throws IOException, InterruptedException {
        Path file = ROOT.resolve("action.yml");
        YamlNode steps = YamlNode.ofFile(file).get("runs").get("steps");
        YamlNode check = steps.list().get(1);
        Map<String, String> environment = new HashMap<>(Map.of(
                "PROGRAM", InstalledProgram.APP.resolve("bin/bulletproof").toString(),
                "PATHS", "a; touch stolen.md\n\n",
                "ROLE", "tpm",
                "MIN_SCORE", "",
                "OUTPUT", "out",
                "GITHUB_OUTPUT", folder.resolve("outputs").toString()));
        environment.putAll(inputs);
        ProcessBuilder shell = new ProcessBuilder("bash", "-eo", "pipefail", "-c", check.text("run"))
                .directory(folder.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        shell.environment().putAll(environment);
        return shell.start().waitFor();
    }
}
