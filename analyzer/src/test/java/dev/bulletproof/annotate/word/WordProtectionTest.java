package dev.bulletproof.annotate.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bulletproof.annotate.note.Annotated;
import dev.bulletproof.annotate.note.NoteText;
import dev.bulletproof.annotate.note.RefusedException;
import dev.bulletproof.annotate.note.Stamp;
import dev.bulletproof.read.Limits;
import dev.bulletproof.rules.RuleBook;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an author forbids is not done, and what a copy loses is said. */
class WordProtectionTest {
    private static final String BODY = "<w:p><w:r><w:t>Managing launches</w:t></w:r></w:p>";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    @ParameterizedTest
    @ValueSource(strings = {"readOnly", "forms"})
    void a_document_protected_against_changes_is_refused(String edit) {
        byte[] file = WordText.document(
                BODY,
                Map.of(
                        "word/settings.xml",
                        "<w:settings " + WordText.namespaces() + "><w:documentProtection w:edit=\"" + edit
                                + "\" w:enforcement=\"true\"/></w:settings>"),
                "<Relationship Id=\"rId1\" Type=\"" + RELATIONS + "settings\" Target=\"settings.xml\"/>");
        assertThatThrownBy(() -> reviewed(file))
                .isInstanceOf(RefusedException.class)
                .hasMessage("a.docx is protected: it admits no changes");
    }

    @Test
    void of_a_signed_document_it_is_said_that_the_copy_is_no_longer_signed() throws Exception {
        byte[] file = WordText.signed(BODY);
        assertThat(reviewed(file).remarks())
                .singleElement()
                .asString()
                .contains("digitally signed")
                .doesNotContain("\n");
    }

    @Test
    void of_any_other_there_is_nothing_to_remark() throws Exception {
        assertThat(reviewed(WordText.document(BODY)).remarks()).isEmpty();
    }

    private static Annotated reviewed(byte[] file) throws Exception {
        Stamp stamp = new Stamp("Ada", LocalDate.of(2026, 11, 22));
        return new WordAnnotator(new NoteText(RuleBook.load()), stamp, Limits.standard())
                .review("a.docx", file, List.of(), List.of());
    }
}
