package dev.bulletproof.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code fix} writes a copy beside the résumé, whole or not at all, and never the résumé itself. */
class FixCommandTest {
    private static final Path SAMPLES = Path.of("../samples");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @BeforeEach
    void copy() throws IOException {
        Files.copy(SAMPLES.resolve("weak-tpm.docx"), folder.resolve("cv.docx"));
        Files.copy(SAMPLES.resolve("weak-tpm.pdf"), folder.resolve("cv.pdf"));
    }

    @Test
    void the_copies_stand_beside_the_resumes_and_never_over_anything() throws IOException {
        assertThat(run("fix", "cv.docx", "cv.pdf", "--date", "2026-11-22")).isZero();
        assertThat(folder.resolve("cv.docx")).hasSameBinaryContentAs(SAMPLES.resolve("weak-tpm.docx"));
        byte[] reviewed = Files.readAllBytes(folder.resolve("cv.reviewed.docx"));
        assertThat(folder.resolve("cv.annotated.pdf")).exists();
        assertThat(run("fix", "cv.docx", "--author", "Somebody")).isEqualTo(2);
        assertThat(folder.resolve("cv.reviewed.docx")).hasBinaryContent(reviewed);
        assertThat(run("fix", "cv.docx", "--force", "--date", "2026-11-22")).isZero();
        assertThat(folder.resolve("cv.reviewed.docx")).hasBinaryContent(reviewed);
    }

    @Test
    void the_resume_itself_is_not_overwritten_even_by_force() {
        assertThat(run("fix", "cv.docx", "-o", "cv.docx", "--force")).isEqualTo(2);
        assertThat(folder.resolve("cv.docx")).hasSameBinaryContentAs(SAMPLES.resolve("weak-tpm.docx"));
    }

    @Test
    void a_dry_run_says_what_it_would_do_and_writes_nothing() {
        assertThat(run("fix", "cv.docx", "--dry-run")).isZero();
        assertThat(text(out)).contains("cv.docx:", "becomes: ", "(nothing written)");
        assertThat(folder.resolve("cv.reviewed.docx")).doesNotExist();
    }

    @Test
    void an_unreadable_file_keeps_no_other_from_its_copy() throws IOException {
        Files.writeString(folder.resolve("bad.pdf"), "%PDF-1.7 nothing");
        assertThat(run("fix", "bad.pdf", "cv.docx", "-o", "reviews")).isEqualTo(3);
        assertThat(text(err).lines()).singleElement().asString().contains("bad.pdf");
        assertThat(folder.resolve("reviews/cv.reviewed.docx")).exists();
    }

    @Test
    void a_pdf_gives_its_notes_alone_but_no_clean_copy() {
        assertThat(run("fix", "cv.pdf", "--xfdf")).isZero();
        assertThat(folder.resolve("cv.xfdf")).content().contains("<highlight ");
        assertThat(run("fix", "cv.pdf", "--accept")).isEqualTo(3);
        assertThat(text(err)).contains("cannot be edited in place");
    }

    private int run(String... arguments) {
        Terminal terminal = new Terminal(
                InputStream.nullInputStream(),
                stream(out),
                stream(err),
                folder,
                Map.of("HOME", folder.toString()),
                false);
        return new Bulletproof(terminal).run(arguments);
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, false, StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
