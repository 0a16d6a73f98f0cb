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

/** {@code fill} writes the finished lines into a copy of the résumé, in its own form where it has one to write to. */
class FillCommandTest {
    private static final Path SAMPLES = Path.of("../samples");
    private static final String ANSWERS = """
            answers:
              - line: "Managed the development of a new software platform."
                slots:
                  - slot: "[technology stack]"
                    answer: "Kotlin and Postgres"
            """;
    private static final String FINISHED = "Led the development of a new software platform using Kotlin and Postgres.";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @BeforeEach
    void a_resume_and_answers() throws IOException {
        Files.copy(SAMPLES.resolve("weak-tpm.docx"), folder.resolve("cv.docx"));
        Files.copy(SAMPLES.resolve("weak-tpm.pdf"), folder.resolve("cv.pdf"));
        Files.writeString(folder.resolve("facts.yml"), ANSWERS);
    }

    @Test
    void a_word_file_gets_its_lines_in_a_word_file() {
        assertThat(run("fill", "cv.docx", "--answers", "facts.yml")).isZero();
        assertThat(folder.resolve("cv.docx")).hasSameBinaryContentAs(SAMPLES.resolve("weak-tpm.docx"));
        assertThat(text()).contains("Written: cv.filled.docx");
        assertThat(run("check", "cv.filled.docx")).isZero();
        assertThat(text()).contains(FINISHED).doesNotContain("[technology stack]");
    }

    @Test
    void a_pdf_gets_them_as_markdown_and_is_told_so() throws IOException {
        assertThat(run("fill", "cv.pdf", "--answers", "facts.yml")).isZero();
        assertThat(Files.readString(folder.resolve("cv.pdf.filled.md"))).contains("- " + FINISHED);
        assertThat(text()).contains("written as Markdown");
    }

    private String text() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private int run(String... arguments) {
        PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        Terminal terminal = new Terminal(
                InputStream.nullInputStream(), stream, stream, folder, Map.of("HOME", folder.toString()), false);
        return new Bulletproof(terminal).run(arguments);
    }
}
