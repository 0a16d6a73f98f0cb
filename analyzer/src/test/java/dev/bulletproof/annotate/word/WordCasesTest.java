package dev.bulletproof.annotate.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.bulletproof.annotate.note.Annotated;
import dev.bulletproof.annotate.note.RefusedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever Word can put around and into a line: reviewed as the files in the folder {@code cases} say. */
class WordCasesTest {

    @TempDir
    private Path folder;

    static List<WordCase> cases() throws IOException {
        return WordCase.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_construct_becomes_what_its_file_says(WordCase given) throws Exception {
        Annotated copy = given.reviewed();
        assertThat(given.part(copy.bytes())).isEqualTo(given.elements("becomes").orElseThrow());
        assertThat(copy.deeds())
                .allSatisfy(
                        deed -> assertThat(Optional.ofNullable(deed.obstacle())).isEqualTo(given.obstacle()));
        given.obstacle().ifPresent(reason -> assertThat(comments(copy)).contains(reason));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_clean_copy_reads_as_the_edits_do_or_is_refused(WordCase given) throws Exception {
        if (given.clean().equals("refused")) {
            assertThatThrownBy(given::accepted)
                    .isInstanceOf(RefusedException.class)
                    .hasMessageContaining("is protected: it admits");
            return;
        }
        assertThat(WordCase.lines(given.accepted().bytes()))
                .containsAll(
                        given.clean().equals("edited")
                                ? given.edits().values()
                                : given.edits().keySet());
    }

    @Test
    void another_program_accepts_and_rejects_the_changes_of_every_construct_as_meant() throws Exception {
        Optional<LibreOffice> office = LibreOffice.installed(folder);
        assumeTrue(
                office.isPresent() || "true".equals(System.getenv("CI")),
                "LibreOffice (soffice) is not installed: its opinion of reviewed files is not asked");
        Map<Path, Annotated> copies = new LinkedHashMap<>();
        for (WordCase one : cases()) {
            Path file = Files.createDirectories(folder.resolve("cases")).resolve(one.name() + ".docx");
            copies.put(Files.write(file, one.document()), one.reviewed());
        }
        assertThat(new RoundTrip(office.orElseThrow(), folder).results(copies)).allSatisfy((file, result) -> {
            assertThat(result.accepted()).as(file + result.difference()).isTrue();
            assertThat(result.rejected()).as(file + result.difference()).isTrue();
        });
    }

    private static String comments(Annotated copy) {
        try {
            return WordCase.text(copy.bytes(), "word/comments.xml");
        } catch (dev.bulletproof.read.UnreadableException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
