package dev.bulletproof.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.bulletproof.model.Problem;
import dev.bulletproof.model.Severity;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that cannot be read end in one clear line: what, where, and what to do. */
class RefusalTest {
    private static final String OLE2 = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1";

    private final Reader reader = new Reader(Limits.standard());

    private static Stream<Arguments> files() {
        byte[] word = WordFile.ofBody("<w:p><w:r><w:t>Built a bridge</w:t></w:r></w:p>")
                .bytes();
        return Stream.of(
                Arguments.of("cv.docx", new byte[0], "empty"),
                Arguments.of("cv.txt", " \n\t\n".getBytes(UTF_8), "empty"),
                Arguments.of("cv.pdf", "\u0089PNG\r\n\u001a\n".getBytes(ISO_8859_1), "not-this-format"),
                Arguments.of("cv.docx", "<!DOCTYPE html><html>".getBytes(UTF_8), "not-this-format"),
                Arguments.of("cv.docx", "404: Not Found".getBytes(UTF_8), "not-this-format"),
                Arguments.of("cv.txt", new byte[] {1, 2, 0, 3}, "not-this-format"),
                Arguments.of("cv.json", "{\"name\": \"x\"}".getBytes(UTF_8), "not-this-format"),
                Arguments.of("cv.json", "{\"basics\": {".getBytes(UTF_8), "damaged"),
                Arguments.of("cv.docx", zip("readme.txt"), "not-this-format"),
                Arguments.of("cv.docx", zip("[Content_Types].xml", "xl/workbook.xml"), "not-this-format"),
                Arguments.of("cv.docx", zip("[Content_Types].xml", "ppt/presentation.xml"), "not-this-format"),
                Arguments.of("cv.doc", compound("WordDocument"), "old-word"),
                Arguments.of("cv.docx", compound("EncryptedPackage"), "password"),
                Arguments.of("cv.xls", compound("Workbook"), "not-this-format"),
                Arguments.of("cv.docx", Arrays.copyOf(word, word.length / 2), "truncated"),
                Arguments.of("cv.docx", WordFile.ofDocument("<w:document").bytes(), "damaged"),
                Arguments.of("cv.docx", WordFile.ofDocument("<other/>").bytes(), "not-this-format"));
    }

    private static byte[] zip(String... names) {
        WordFile file = WordFile.ofBody("");
        byte[] bytes = file.bytes();
        return names.length == 0 ? bytes : Zips.of(names);
    }

    private static byte[] compound(String stream) {
        return (OLE2 + new String(stream.getBytes(UTF_16LE), ISO_8859_1)).getBytes(ISO_8859_1);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("files")
    void a_bad_file_ends_in_one_clear_line(String name, byte[] bytes, String id) {
        Problem problem = problem(name, bytes);
        assertThat(problem.id()).isEqualTo(id);
        assertThat(problem.severity()).isEqualTo(Severity.ERROR);
        assertThat(problem.message()).startsWith(name + " ").doesNotContain("\n");
        assertThat(problem.advice()).isNotBlank();
    }

    private Problem problem(String name, byte[] bytes) {
        try {
            reader.read(name, bytes);
        } catch (UnreadableException refused) {
            return refused.problem();
        }
        throw new AssertionError(name + " was read");
    }

    @Test
    void a_missing_file_and_a_folder_are_not_found(@TempDir Path folder) {
        for (Path path : new Path[] {folder, folder.resolve("cv.docx")}) {
            assertThatExceptionOfType(UnreadableException.class)
                    .isThrownBy(() -> reader.read(path))
                    .satisfies(refused -> assertThat(refused.problem().id()).isEqualTo("not-found"));
        }
    }

    @Test
    void content_decides_and_not_the_name() throws UnreadableException {
        byte[] word = WordFile.ofBody("<w:p><w:r><w:t>Built a bridge</w:t></w:r></w:p>")
                .bytes();
        assertThat(reader.read("cv.pdf", word).lines().get(0).text()).isEqualTo("Built a bridge");
    }
}
