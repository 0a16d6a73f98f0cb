package dev.bulletproof.cli;

import static dev.bulletproof.cli.InstalledProgram.ROOT;
import static dev.bulletproof.cli.InstalledProgram.run;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bulletproof.cli.InstalledProgram.Run;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code coach} and {@code roles} in a real process, with a role written after the README alone. */
class CoachIT {
    private static final Pattern EXAMPLE = Pattern.compile("```yaml\\n(id: nurse.*?)```", Pattern.DOTALL);
    private static final String WEAK = ROOT.resolve("samples/weak-tpm.docx").toString();
    private static final String NURSE = ROOT.resolve("samples/nurse.txt").toString();

    @TempDir
    private Path folder;

    @Test
    void a_plan_has_six_parts() throws Exception {
        Run run = run(folder, "coach", WEAK);
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out().lines().filter(line -> line.startsWith("## ")))
                .containsExactly(
                        "## Scorecard",
                        "## Red flags",
                        "## Seven days to proof",
                        "## Language bank",
                        "## Decision matrix",
                        "## Script");
    }

    @Test
    void weights_are_counted_and_html_is_written_but_never_over_a_file() throws Exception {
        Files.writeString(folder.resolve("w.yml"), "growth: {weight: 3, mark: 4}\n");
        Run run = run(folder, "coach", WEAK, "--weights", "w.yml", "-f", "html", "-o", "plan.html");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(Files.readString(folder.resolve("plan.html"))).contains("<!DOCTYPE html>", "For 12, against 0");
        assertThat(run(folder, "coach", WEAK, "-o", "plan.html").code()).isEqualTo(2);
    }

    @Test
    void a_fault_in_the_weights_is_one_line_with_its_place() throws Exception {
        Files.writeString(folder.resolve("w.yml"), "growth: {weight: 9, mark: 4}\n");
        Run run = run(folder, "coach", WEAK, "--weights", "w.yml");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err().lines())
                .singleElement()
                .asString()
                .contains("w.yml:1:18: expected a whole number from 0 to 5");
    }

    @Test
    void the_roles_are_listed_and_one_is_shown() throws Exception {
        assertThat(run(folder, "roles").out()).contains("tpm", "general", "software-engineer");
        assertThat(run(folder, "roles", "tpm").out()).contains("Technical program manager", "Risk management");
        Run unknown = run(folder, "roles", "tmp");
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.err()).contains("did you mean 'tpm'?");
    }

    /** The pack of the README, as it stands there, is under 30 lines and does what the page says. */
    @Test
    void the_role_of_the_readme_works() throws Exception {
        String pack = pack();
        assertThat(pack.lines().count()).isLessThan(30);
        Files.writeString(folder.resolve("nurse.yml"), pack);
        Run run = run(folder, "--role", "nurse.yml", NURSE);
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains("Safe care: ", "Handover and teamwork: ").doesNotContain("Technically");
        assertThat(run(folder, "coach", "--role", "nurse.yml", NURSE).out()).contains("Ward nurse");
    }

    @Test
    void a_fault_in_a_role_is_told_with_file_line_and_what_is_expected() throws Exception {
        Files.writeString(folder.resolve("nurse.yml"), pack().replace("signals:", "signls:"));
        Run run = run(folder, "--role", "nurse.yml", NURSE);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err().lines())
                .singleElement()
                .asString()
                .contains("nurse.yml:6:1: unknown key 'signls'; did you mean 'signals'?");
    }

    private static String pack() throws Exception {
        Matcher example = EXAMPLE.matcher(Files.readString(ROOT.resolve("README.md")));
        assertThat(example.find()).isTrue();
        return example.group(1);
    }
}
