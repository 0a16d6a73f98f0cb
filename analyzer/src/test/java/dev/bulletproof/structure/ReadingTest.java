package dev.bulletproof.structure;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bulletproof.read.Limits;
import dev.bulletproof.read.OpenDocumentFile;
import dev.bulletproof.read.Pages;
import dev.bulletproof.read.Reader;
import dev.bulletproof.read.UnreadableException;
import dev.bulletproof.read.WordFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is read out of each file under {@code reading/}: {@code input.*} gives the tree in {@code expected.txt}. An
 * {@code input.xml} holds the body of a Word file; {@code styles.xml} and {@code numbering.xml} beside it are its parts.
 * An {@code input.odt.xml} holds the body of an OpenDocument text, {@code styles.odt.xml} its automatic styles.
 * A new case adds no code.
 */
class ReadingTest {
    private static final Path CASES = Path.of("src/test/resources/reading");

    private static List<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.filter(folder -> Files.exists(folder.resolve("expected.txt")))
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void gives_the_expected_tree(String name) throws IOException, UnreadableException {
        Path folder = CASES.resolve(name);
        String tree = ParseTree.of(new Structurer().structure(read(folder)));
        assertThat(tree).isEqualTo(Files.readString(folder.resolve("expected.txt")));
    }

    private static Pages read(Path folder) throws IOException, UnreadableException {
        Path input = input(folder);
        String name = input.getFileName().toString();
        Reader reader = new Reader(Limits.standard());
        return switch (name) {
            case "input.xml" -> reader.read("input.docx", word(folder, Files.readString(input)));
            case "input.odt.xml" -> reader.read("input.odt", openDocument(folder, Files.readString(input)));
            default -> reader.read(name, Files.readAllBytes(input));
        };
    }

    private static Path input(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith("input."))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static byte[] openDocument(Path folder, String body) throws IOException {
        return OpenDocumentFile.of(Files.readString(folder.resolve("styles.odt.xml")), body)
                .bytes();
    }

    private static byte[] word(Path folder, String body) throws IOException {
        WordFile file = WordFile.ofBody(body);
        for (String part : List.of("styles", "numbering")) {
            Path path = folder.resolve(part + ".xml");
            if (Files.exists(path)) {
                file.with(part, new String(Files.readAllBytes(path), UTF_8).strip());
            }
        }
        return file.bytes();
    }
}
