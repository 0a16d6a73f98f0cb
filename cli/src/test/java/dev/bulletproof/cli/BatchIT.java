package dev.bulletproof.cli;

import static dev.bulletproof.cli.InstalledProgram.ROOT;
import static dev.bulletproof.cli.InstalledProgram.run;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bulletproof.cli.InstalledProgram.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder of résumés, some of them broken: nothing is lost, and the same bytes come out whatever happens. */
class BatchIT {
    private static final List<String> SAMPLES =
            List.of("weak-tpm.docx", "strong-tpm.pdf", "nurse.txt", "qa-engineer.md");
    /** Of a two-page PDF: seconds of work, of which {@link #EARLY} reports are the first instant. */
    private static final int COPIES = 120;

    private static final int EARLY = 3;

    /** What a shell reports of a process ended by SIGTERM: 128 and the signal's number. */
    private static final int INTERRUPTED = 143;

    private static final String DAY = "2026-01-31";

    @TempDir
    private Path folder;

    private Path in() {
        return folder.resolve("in");
    }

    @BeforeEach
    void a_folder_with_good_and_broken_files() throws IOException {
        Files.createDirectories(in().resolve("term one"));
        for (String sample : SAMPLES) {
            Files.copy(
                    ROOT.resolve("samples").resolve(sample),
                    in().resolve("term one").resolve(sample));
        }
        byte[] pdf = Files.readAllBytes(ROOT.resolve("samples/weak-tpm.pdf"));
        Files.write(in().resolve("cut.pdf"), Arrays.copyOf(pdf, pdf.length / 3));
        Files.write(in().resolve("empty.docx"), new byte[0]);
        Files.writeString(in().resolve("page.pdf"), "<html><body>404</body></html>");
    }

    private Run batch(String out, String... more) throws Exception {
        String[] first = {"check", "in", "-o", out, "-f", "json", "--date", DAY};
        return run(folder, Stream.concat(Stream.of(first), Stream.of(more)).toArray(String[]::new));
    }

    @Test
    void every_file_has_its_report_and_the_cohort_has_its_page() throws Exception {
        Run run = batch("out");
        assertThat(run.code()).as(run.err()).isEqualTo(3);
        assertThat(FolderTrees.of(folder.resolve("out")).keySet())
                .contains("index.html", "summary.csv", "reports.jsonl", "term one/nurse.txt.json", "cut.pdf.json")
                .filteredOn(name -> name.endsWith(".json"))
                .hasSize(SAMPLES.size() + 3);
        assertThat(Files.readAllLines(folder.resolve("out/reports.jsonl"))).hasSize(SAMPLES.size() + 3);
    }

    @Test
    void any_number_of_threads_gives_the_same_bytes() throws Exception {
        batch("one", "-j", "1");
        batch("three", "-j", "3");
        assertThat(FolderTrees.of(folder.resolve("three"))).isEqualTo(FolderTrees.of(folder.resolve("one")));
    }

    @Test
    void a_second_run_from_the_cache_gives_the_same_bytes() throws Exception {
        batch("first", "--cache", "kept");
        batch("second", "--cache", "kept");
        assertThat(FolderTrees.of(folder.resolve("second"))).isEqualTo(FolderTrees.of(folder.resolve("first")));
        Path changed = in().resolve("term one/weak-tpm.docx");
        Files.copy(ROOT.resolve("samples/teacher.docx"), changed, StandardCopyOption.REPLACE_EXISTING);
        batch("third", "--cache", "kept");
        String report = "term one/weak-tpm.docx.json";
        assertThat(FolderTrees.of(folder.resolve("third")).get(report))
                .isNotEqualTo(FolderTrees.of(folder.resolve("first")).get(report));
    }

    @Test
    void an_interrupted_run_goes_on_where_it_stopped_and_ends_in_the_same_bytes() throws Exception {
        for (int copy = 0; copy < COPIES; copy++) {
            Files.copy(ROOT.resolve("samples/mixed-project-manager.pdf"), in().resolve(copy + ".pdf"));
        }
        batch("whole");
        Process run =
                InstalledProgram.start(folder, "check", "in", "-o", "halved", "-f", "json", "--date", DAY, "-j", "1");
        while (run.isAlive() && reports(folder.resolve("halved")) < EARLY) {
            Thread.onSpinWait();
        }
        InstalledProgram.interrupt(run);
        assertThat(run.waitFor()).isEqualTo(INTERRUPTED);
        assertThat(folder.resolve("halved/index.html")).doesNotExist();
        batch("halved");
        assertThat(FolderTrees.of(folder.resolve("halved"))).isEqualTo(FolderTrees.of(folder.resolve("whole")));
    }

    private static long reports(Path out) throws IOException {
        if (!Files.isDirectory(out)) {
            return 0;
        }
        try (Stream<Path> files = Files.list(out)) {
            return files.filter(file -> file.toString().endsWith(".json")).count();
        }
    }

    @Test
    void a_folder_with_files_of_others_is_not_written_to() throws Exception {
        Files.createDirectories(folder.resolve("mine"));
        Files.writeString(folder.resolve("mine/index.html"), "mine");
        Run run = batch("mine");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.errorLines()).singleElement().asString().contains("--force");
        assertThat(folder.resolve("mine/index.html")).hasContent("mine");
    }

    @Test
    void what_left_the_input_leaves_the_output() throws Exception {
        batch("out");
        Files.delete(in().resolve("cut.pdf"));
        batch("out");
        assertThat(folder.resolve("out/cut.pdf.json")).doesNotExist();
        assertThat(folder.resolve("out/empty.docx.json")).exists();
    }

    @Test
    void redacted_output_tells_nobody_apart() throws Exception {
        batch("out", "--redact", "-f", "text");
        String all = FolderTrees.of(folder.resolve("out")).entrySet().stream()
                .map(file -> file.getKey() + "\n" + file.getValue())
                .collect(Collectors.joining("\n"));
        assertThat(all).doesNotContain("nurse.txt", "strong-tpm", "weak-tpm", "@example.com", "term one");
    }
}
