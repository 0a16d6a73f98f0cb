package dev.bulletproof.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.bulletproof.model.Bullet;
import dev.bulletproof.model.Resume;
import dev.bulletproof.read.Limits;
import dev.bulletproof.read.Reader;
import dev.bulletproof.read.UnreadableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Law 7: a Word file, and the PDF and OpenDocument text exported from it, hold the same bullets in the same sections. */
class SameContentTest {
    private static final Path SAMPLES = Path.of("../samples");

    private static List<Path> twins() throws IOException {
        try (Stream<Path> files = Files.walk(SAMPLES)) {
            return files.filter(file -> file.toString().endsWith(".docx"))
                    .filter(file -> Files.exists(twin(file)))
                    .sorted()
                    .toList();
        }
    }

    private static Path twin(Path word) {
        return Path.of(word.toString().replaceFirst("docx$", "pdf"));
    }

    @ParameterizedTest
    @MethodSource("twins")
    void word_and_pdf_say_the_same(Path word) throws UnreadableException {
        assertThat(bullets(twin(word))).isNotEmpty().isEqualTo(bullets(word));
    }

    @Test
    void open_document_says_the_same_as_word(@TempDir Path folder) throws Exception {
        List<Path> words = twins();
        assumeTrue(
                convert(words, folder), "LibreOffice (soffice) is not installed: no OpenDocument is made of samples");
        assertThat(words).allSatisfy(word -> {
            Path open = folder.resolve(word.getFileName().toString().replaceFirst("docx$", "odt"));
            assertThat(bullets(open)).isEqualTo(bullets(word));
        });
    }

    private static boolean convert(List<Path> words, Path folder) throws InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "odt",
                "--outdir",
                folder.toString()));
        words.forEach(word -> command.add(word.toString()));
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException absent) {
            return "true".equals(System.getenv("CI"));
        }
    }

    private static List<String> bullets(Path file) throws UnreadableException {
        Resume resume = new Structurer().structure(new Reader(Limits.standard()).read(file));
        return resume.sections().stream()
                .flatMap(section -> Stream.concat(
                                section.bullets().stream(),
                                section.entries().stream().flatMap(entry -> entry.bullets().stream()))
                        .map(Bullet::text)
                        .map(text -> section.kind().id() + ": " + text))
                .toList();
    }
}
