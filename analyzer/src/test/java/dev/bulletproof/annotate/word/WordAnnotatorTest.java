package dev.bulletproof.annotate.word;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulletproof.annotate.note.Annotated;
import dev.bulletproof.annotate.note.Note;
import dev.bulletproof.annotate.note.NoteText;
import dev.bulletproof.annotate.note.Stamp;
import dev.bulletproof.model.Anchor.InWord;
import dev.bulletproof.model.Anchor.ParagraphRange;
import dev.bulletproof.model.Bullet;
import dev.bulletproof.model.Mark;
import dev.bulletproof.model.Severity;
import dev.bulletproof.model.Span;
import dev.bulletproof.read.Archive;
import dev.bulletproof.read.Limits;
import dev.bulletproof.read.Reader;
import dev.bulletproof.read.TextLine;
import dev.bulletproof.rules.Advice;
import dev.bulletproof.rules.Finding;
import dev.bulletproof.rules.RuleBook;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is written into a Word document, element by element. */
class WordAnnotatorTest {
    private static final Stamp STAMP = new Stamp("Ada Coach", LocalDate.of(2026, 11, 22));
    private static final String BY = "w:author=\"Ada Coach\" w:date=\"2026-11-22T00:00:00Z\"";
    private static final List<NoteText.Line> NOTHING = List.of();
    private static final NoteText TEXTS = new NoteText(RuleBook.load());

    @Test
    void only_the_words_that_change_are_marked_and_keep_their_looks() throws Exception {
        String body = reviewed(
                "<w:p><w:r><w:t>Was </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>responsible for managing</w:t></w:r>"
                        + "<w:r><w:t xml:space=\"preserve\"> the </w:t><w:tab/><w:t>launch</w:t></w:r></w:p>",
                "Managed the launch");
        assertThat(body)
                .isEqualTo("<w:p><w:commentRangeStart w:id=\"0\"/>"
                        + "<w:del w:id=\"2\" " + BY + "><w:r><w:delText xml:space=\"preserve\">Was </w:delText></w:r>"
                        + "<w:r><w:rPr><w:b/></w:rPr><w:delText xml:space=\"preserve\">responsible for managing"
                        + "</w:delText></w:r></w:del><w:ins w:id=\"1\" " + BY
                        + "><w:r><w:t xml:space=\"preserve\">Managed</w:t></w:r></w:ins>"
                        + "<w:r><w:t xml:space=\"preserve\"> the </w:t><w:tab/><w:t>launch</w:t></w:r>"
                        + "<w:commentRangeEnd w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r></w:p>");
    }

    @Test
    void a_clean_copy_has_neither_marks_nor_comments() throws Exception {
        byte[] file = WordText.document("<w:p><w:r><w:t>Helped with various launches</w:t></w:r></w:p>");
        Annotated clean = annotator().accept("a.docx", file, notes(file, "Helped with launches"));
        assertThat(part(clean.bytes(), "word/document.xml"))
                .contains("<w:p><w:r><w:t xml:space=\"preserve\">Helped with </w:t></w:r>"
                        + "<w:r><w:t xml:space=\"preserve\">launches</w:t></w:r></w:p>");
        assertThat(Archive.open("a", clean.bytes(), Limits.standard()).names()).doesNotContain("word/comments.xml");
    }

    @Test
    void both_branches_of_a_text_box_are_changed_alike_and_the_comment_stands_beside_the_box() throws Exception {
        String inside = "<w:txbxContent><w:p><w:r><w:t>Managing launches</w:t></w:r></w:p></w:txbxContent>";
        String body = reviewed(
                "<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx>" + inside
                        + "</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>" + inside
                        + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>",
                "Managed launches");
        assertThat(body).startsWith("<w:p><w:commentRangeStart w:id=\"0\"/><w:r><mc:AlternateContent>");
        assertThat(body.split("<w:delText xml:space=\"preserve\">Managing</w:delText>", -1))
                .hasSize(3);
        assertThat(body.split(">Managed<", -1)).hasSize(3);
    }

    @Test
    void what_is_said_of_the_whole_stands_at_the_beginning() throws Exception {
        byte[] file = WordText.document(
                "<w:p><w:r><w:t>Ada Doe</w:t></w:r></w:p>" + "<w:p><w:r><w:t>Managing launches</w:t></w:r></w:p>");
        List<Note> second = notes(file, "Managed launches").subList(1, 2);
        byte[] copy = annotator()
                .review("a.docx", file, second, List.of(NoteText.Line.of("1 of 2 lines is marked.")))
                .bytes();
        assertThat(part(copy, "word/document.xml"))
                .contains("<w:p><w:commentRangeStart w:id=\"3\"/><w:r><w:t>Ada Doe</w:t></w:r>"
                        + "<w:commentRangeEnd w:id=\"3\"/><w:r><w:commentReference w:id=\"3\"/></w:r></w:p>");
        assertThat(part(copy, "word/comments.xml")).contains("<w:comment w:id=\"3\"", "1 of 2 lines is marked.");
    }

    @Test
    void somebody_elses_change_is_left_alone_and_the_comment_says_so() throws Exception {
        String theirs = "<w:p><w:ins w:id=\"7\" w:author=\"Bo\"><w:r><w:t>Managing launches</w:t></w:r></w:ins></w:p>";
        byte[] file = WordText.document(theirs);
        Annotated copy = annotator().review("a.docx", file, notes(file, "Managed launches"), NOTHING);
        assertThat(copy.deeds().get(0).edited()).isFalse();
        assertThat(part(copy.bytes(), "word/document.xml"))
                .contains("<w:ins w:id=\"7\" w:author=\"Bo\"><w:r><w:t>Managing launches</w:t></w:r></w:ins>");
        assertThat(part(copy.bytes(), "word/comments.xml")).contains("tracked change already stands here");
    }

    @Test
    void the_result_of_a_field_is_left_alone() throws Exception {
        byte[] file = WordText.document(
                "<w:p><w:fldSimple w:instr=\"TITLE\"><w:r><w:t>Managing launches</w:t></w:r></w:fldSimple></w:p>");
        Annotated copy = annotator().review("a.docx", file, notes(file, "Managed launches"), NOTHING);
        assertThat(copy.deeds().get(0).edited()).isFalse();
        assertThat(part(copy.bytes(), "word/comments.xml")).contains("filled by a field");
    }

    @Test
    void comments_continue_the_numbers_of_those_that_are_there() throws Exception {
        String comment = "<w:comment w:id=\"4\" w:author=\"Bo\"><w:p><w:r><w:t>Nice</w:t></w:r></w:p></w:comment>";
        byte[] file = WordText.document(
                "<w:p><w:r><w:t>Managing launches</w:t></w:r></w:p>",
                Map.of("word/comments.xml", "<w:comments " + WordText.namespaces() + ">" + comment + "</w:comments>"),
                "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships"
                        + "/comments\" Target=\"comments.xml\"/>");
        Annotated copy = annotator().review("a.docx", file, notes(file, "Managed launches"), NOTHING);
        assertThat(part(copy.bytes(), "word/comments.xml"))
                .contains(comment + "<w:comment w:id=\"5\" w:author=\"Ada Coach\"");
    }

    @Test
    void a_bullet_over_two_paragraphs_gets_a_comment_only() throws Exception {
        byte[] file = WordText.document(
                "<w:p><w:r><w:t>Managing all</w:t></w:r></w:p><w:p><w:r><w:t>launches</w:t></w:r></w:p>");
        List<Note> both = notes(file, "");
        InWord first = (InWord) both.get(0).bullet().anchor();
        InWord second = (InWord) both.get(1).bullet().anchor();
        List<ParagraphRange> ranges = new ArrayList<>(first.ranges());
        ranges.addAll(second.ranges());
        Bullet bullet =
                new Bullet("b1", "Managing all launches", 1, 1, Mark.NONE, new InWord(first.part(), ranges), List.of());
        Annotated copy =
                annotator().review("a.docx", file, List.of(note(bullet, "Managed all launches", "Why?")), NOTHING);
        assertThat(copy.deeds().get(0).obstacle()).contains("several paragraphs");
        assertThat(part(copy.bytes(), "word/document.xml"))
                .contains("<w:p><w:commentRangeStart w:id=\"0\"/><w:r><w:t>Managing all</w:t>")
                .contains("<w:t>launches</w:t></w:r><w:commentRangeEnd w:id=\"0\"/>");
    }

    @Test
    void hostile_text_does_no_harm_in_a_comment() throws Exception {
        byte[] file = WordText.document("<w:p><w:r><w:t>Managing launches</w:t></w:r></w:p>");
        List<Note> notes = List.of(
                note(bullets(file).get(0), "Managed launches", "</w:t> & <script> \u0000\u001b[31m \ud800 \u202e"));
        String comments =
                part(annotator().review("a.docx", file, notes, NOTHING).bytes(), "word/comments.xml");
        assertThat(comments).contains("&lt;/w:t&gt; &amp; &lt;script&gt;").doesNotContain("\u0000", "\u001b", "\u202e");
        Part.parse(comments.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void parts_that_are_not_touched_are_copied_byte_for_byte_and_the_same_review_writes_the_same_bytes()
            throws Exception {
        byte[] file = WordText.document(
                "<w:p><w:r><w:t>Managing launches</w:t></w:r></w:p>", Map.of("docProps/x.xml", "<x/>"), "");
        byte[] once = annotator()
                .review("a.docx", file, notes(file, "Managed launches"), NOTHING)
                .bytes();
        byte[] again = annotator()
                .review("a.docx", file, notes(file, "Managed launches"), NOTHING)
                .bytes();
        assertThat(again).isEqualTo(once);
        assertThat(part(once, "docProps/x.xml")).isEqualTo("<x/>");
        assertThat(part(once, "[Content_Types].xml")).contains("/word/comments.xml");
    }

    private static String reviewed(String body, String edit) throws Exception {
        byte[] file = WordText.document(body);
        Annotated copy = annotator().review("a.docx", file, notes(file, edit), NOTHING);
        String document = part(copy.bytes(), "word/document.xml");
        return document.substring(document.indexOf("<w:body>") + 8, document.indexOf("</w:body>"));
    }

    private static WordAnnotator annotator() {
        return new WordAnnotator(TEXTS, STAMP, Limits.standard());
    }

    private static List<Note> notes(byte[] file, String edit) throws Exception {
        return bullets(file).stream().map(bullet -> note(bullet, edit, "Why?")).toList();
    }

    private static Note note(Bullet bullet, String edit, String message) {
        Finding finding = new Finding(
                "f1",
                "soft-opener",
                Severity.WARNING,
                List.of(bullet.id()),
                new Span(0, 1),
                null,
                message,
                new Advice.Question(Advice.Missing.OTHER));
        return new Note(bullet, Severity.WARNING, List.of(finding), edit, null, List.of());
    }

    private static List<Bullet> bullets(byte[] file) throws Exception {
        List<Bullet> bullets = new ArrayList<>();
        for (TextLine line : new Reader(Limits.standard()).read("a.docx", file).lines()) {
            bullets.add(new Bullet(
                    "b" + (bullets.size() + 1), line.text(), 1, line.ordinal(), Mark.NONE, line.anchor(), List.of()));
        }
        return bullets;
    }

    private static String part(byte[] file, String name) throws Exception {
        byte[] content = Archive.open("a", file, Limits.standard()).part(name).orElseThrow();
        return new String(content, StandardCharsets.UTF_8);
    }
}
