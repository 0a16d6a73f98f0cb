package dev.bulletproof.cli;

import static dev.bulletproof.cli.InstalledProgram.APP;
import static dev.bulletproof.cli.InstalledProgram.ROOT;
import static dev.bulletproof.cli.InstalledProgram.run;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bulletproof.cli.InstalledProgram.Run;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The real command line in a real process: what a user types and what the shell gets back. */
class CommandLineIT {
    private static final String WEAK = "samples/weak-tpm.docx";
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13};

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"samples/weak-tpm.docx", "samples/weak-tpm.pdf"})
    void advice_does_not_fail_a_candidate_but_fails_a_pipeline_that_asks_for_it(String sample) throws Exception {
        Run run = run(ROOT, sample);
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("Managed the development of a new software platform.", "stronger:");
        assertThat(run(ROOT, sample, "--fail-on", "warning").code()).isEqualTo(1);
    }

    @Test
    void a_missing_file_is_one_line_and_exit_2() throws Exception {
        assertRefused(run(folder, "nobody.pdf"), 2, "nobody.pdf");
    }

    @Test
    void an_image_named_pdf_is_one_line_and_exit_3() throws Exception {
        Files.write(folder.resolve("scan.pdf"), PNG);
        Run run = run(folder, "scan.pdf");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out().lines()).singleElement().asString().contains("scan.pdf", "image");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void the_highest_reason_wins() throws Exception {
        Files.write(folder.resolve("scan.pdf"), PNG);
        Run run = run(folder, "scan.pdf", ROOT.resolve(WEAK).toString(), "nobody.pdf", "--fail-on", "warning");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).contains("weak-tpm.docx", "scan.pdf");
    }

    @Test
    void an_unknown_option_is_one_line_and_exit_2() throws Exception {
        assertRefused(run(folder, "--colour", "x.pdf"), 2, "--colour");
    }

    @Test
    void it_starts_through_a_link_and_from_a_folder_with_blanks() throws Exception {
        Path odd = Files.createDirectory(folder.resolve("my résumés"));
        Path link = Files.createSymbolicLink(odd.resolve("bullet proof"), APP.resolve("bin/bulletproof"));
        Files.copy(ROOT.resolve(WEAK), odd.resolve("Zoë's résumé.docx"));
        Run run = run(link, odd, Map.of("LC_ALL", "C"), "Zoë's résumé.docx");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains("Zoë's résumé.docx");
    }

    @Test
    void the_same_bytes_whatever_the_locale_and_time_zone() throws Exception {
        Path program = APP.resolve("bin/bulletproof");
        Run here = run(
                program, ROOT, Map.of("LC_ALL", "C.UTF-8", "TZ", "UTC"), WEAK, "-f", "json", "--date", "2026-01-31");
        Run there = run(
                program,
                ROOT,
                Map.of("BULLETPROOF_OPTS", "-Duser.language=tr -Duser.country=TR", "TZ", "Pacific/Auckland"),
                WEAK,
                "-f",
                "json",
                "--date",
                "2026-01-31");
        assertThat(there.out()).isEqualTo(here.out()).startsWith("{\"schemaVersion\": 1,");
    }

    @Test
    void an_output_file_is_never_overwritten_unasked() throws Exception {
        Path report = folder.resolve("report.json");
        Files.writeString(report, "mine");
        String sample = ROOT.resolve(WEAK).toString();
        assertRefused(run(folder, sample, "-f", "json", "-o", "report.json"), 2, "--force");
        assertThat(report).hasContent("mine");
        assertThat(run(folder, sample, "-f", "json", "-o", "report.json", "--force")
                        .code())
                .isZero();
        assertThat(report).content().contains("\"schemaVersion\": 1");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void what_was_read_is_shown_as_a_tree_and_not_judged() throws Exception {
        Run run = run(ROOT, "check", "--show-parse", "samples/two-column.pdf");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo(Files.readString(Path.of("src/test/resources/show-parse/two-column.txt")));
    }

    private static void assertRefused(Run run, int code, String because) {
        assertThat(run.code()).isEqualTo(code);
        assertThat(run.errorLines())
                .singleElement()
                .asString()
                .startsWith("bulletproof: ")
                .contains(because);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void a_baseline_hides_what_was_there_before() throws Exception {
        String sample = ROOT.resolve(WEAK).toString();
        assertThat(run(folder, sample, "--generate-baseline", "known.txt").code())
                .isZero();
        assertThat(run(folder, sample, "--fail-on", "suggestion", "--baseline", "known.txt")
                        .code())
                .isZero();
        assertThat(run(folder, sample, "--fail-on", "suggestion").code()).isEqualTo(1);
    }
}
