package dev.bulletproof.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulletproof.model.Format;
import dev.bulletproof.model.Source;
import dev.bulletproof.read.Limits;
import dev.bulletproof.read.Pages;
import dev.bulletproof.read.TextLine;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each folder under {@code reading/pdf} holds a PDF and the lines to be read from it: a new folder is a new case. */
class ReadingTest {

    private static List<Path> cases() throws IOException, URISyntaxException {
        Path root = Path.of(ReadingTest.class.getResource("/reading/pdf").toURI());
        try (Stream<Path> folders = Files.list(root)) {
            return folders.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void lines_are_read_as_printed(Path folder) throws Exception {
        byte[] bytes = Files.readAllBytes(folder.resolve("input.pdf"));
        Pages pages = new PdfReader().read(new Source("input.pdf", Format.PDF), bytes, Limits.standard());
        assertThat(shown(pages)).isEqualTo(Files.readString(folder.resolve("expected.txt")));
    }

    /** One line each, its mark before it; an empty line between blocks. */
    static String shown(Pages pages) {
        List<String> shown = new ArrayList<>();
        int block = -1;
        for (TextLine line : pages.lines()) {
            if (block >= 0 && line.block() != block) {
                shown.add("");
            }
            block = line.block();
            shown.add((line.listMark() == null ? "" : "[" + line.listMark() + "] ") + line.text());
        }
        pages.hidden().forEach(text -> shown.add("hidden: " + text));
        pages.problems().forEach(problem -> shown.add("problem: " + problem.id()));
        return String.join("\n", shown) + "\n";
    }
}
