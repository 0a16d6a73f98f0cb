package dev.bulletproof.annotate.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulletproof.annotate.note.Annotated;
import dev.bulletproof.annotate.note.Note;
import dev.bulletproof.annotate.note.NoteText;
import dev.bulletproof.model.Anchor;
import dev.bulletproof.model.Bullet;
import dev.bulletproof.model.Mark;
import dev.bulletproof.model.Severity;
import dev.bulletproof.rules.RuleBook;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Edits in text files change the words they are about and nothing else. */
class TextFixerTest {
    private static final TextFixer FIXER = new TextFixer(new NoteText(RuleBook.load()));

    @Test
    void a_wrapped_line_of_markdown_is_mended_where_it_stands() {
        String file = "# Ann\n\n- Was responsible for\n  managing launches\n- Won\n";
        Annotated fixed = fixed(file, "Was responsible for managing launches", "Managed launches", 9, 48);
        assertThat(new String(fixed.bytes(), StandardCharsets.UTF_8)).isEqualTo("# Ann\n\n- Managed launches\n- Won\n");
        assertThat(fixed.ending()).isEqualTo(".fixed.md");
        assertThat(fixed.diff()).isEqualTo("""
                --- a/cv.md
                +++ b/cv.md
                @@ -1,6 +1,5 @@
                 # Ann
                \s
                -- Was responsible for
                -  managing launches
                +- Managed launches
                 - Won
                \s
                """);
    }

    @Test
    void a_line_with_markup_inside_is_left_alone() {
        Annotated fixed = fixed("- Helped **all** teams\n", "Helped all teams", "Helped teams", 2, 22);
        assertThat(fixed.deeds().get(0).edited()).isFalse();
        assertThat(fixed.deeds().get(0).obstacle()).isNotBlank();
        assertThat(fixed.diff()).isEmpty();
    }

    @Test
    void windows_encoding_and_byte_order_marks_stay() {
        Charset windows = Charset.forName("windows-1252");
        byte[] old = "- Managing a caf\u00e9\r\n".getBytes(windows);
        Note note = note("Managing a caf\u00e9", "Managed a caf\u00e9", new Anchor.InText(2, 17));
        assertThat(FIXER.fix("cv.txt", old, List.of(note)).bytes())
                .isEqualTo("- Managed a caf\u00e9\r\n".getBytes(windows));
        byte[] marked = "\ufeff- Managing a caf\u00e9\r\n".getBytes(StandardCharsets.UTF_16LE);
        assertThat(FIXER.fix("cv.txt", marked, List.of(note)).bytes())
                .isEqualTo("\ufeff- Managed a caf\u00e9\r\n".getBytes(StandardCharsets.UTF_16LE));
    }

    @Test
    void a_string_of_a_json_resume_is_replaced_and_all_around_it_stays() {
        String json = "{ \"volunteer\" : [ {\"highlights\":[\"Won\",  \"Managing \\\"A\\\"\"]} ] }";
        Note note = note("Managing \"A\"", "Managed \"A\"", new Anchor.InJson("/volunteer/0/highlights/1"));
        Annotated fixed = FIXER.fix("resume.json", json.getBytes(StandardCharsets.UTF_8), List.of(note));
        assertThat(new String(fixed.bytes(), StandardCharsets.UTF_8)).isEqualTo(json.replace("Managing", "Managed"));
    }

    @Test
    void changes_far_apart_are_hunks_of_their_own() {
        String lines = "a,b,c,d,e,f,g,h,i,j,k".replace(',', '\n');
        String diff = LineDiff.of("x", lines, lines.replace("a", "A").replace("k", "K"));
        assertThat(diff.lines().filter(line -> line.startsWith("@@")))
                .containsExactly("@@ -1,4 +1,4 @@", "@@ -8,4 +8,4 @@");
    }

    private static Annotated fixed(String file, String text, String edit, int start, int end) {
        return FIXER.fix(
                "some/cv.md",
                file.getBytes(StandardCharsets.UTF_8),
                List.of(note(text, edit, new Anchor.InText(start, end))));
    }

    private static Note note(String text, String edit, Anchor anchor) {
        Bullet bullet = new Bullet("b1", text, 0, 1, Mark.GLYPH, anchor, List.of());
        return new Note(bullet, Severity.WARNING, List.of(), edit, null, List.of());
    }
}
