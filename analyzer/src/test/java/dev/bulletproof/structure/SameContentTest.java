package dev.bulletproof.structure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulletproof.model.Bullet;
import dev.bulletproof.model.Resume;
import dev.bulletproof.read.Limits;
import dev.bulletproof.read.Reader;
import dev.bulletproof.read.UnreadableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Law 7: a Word file and the PDF exported from it hold the same bullets, in the same sections. */
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
