package dev.bulletproof.annotate.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bulletproof.annotate.note.Note;
import dev.bulletproof.annotate.note.NoteText;
import dev.bulletproof.annotate.note.RefusedException;
import dev.bulletproof.annotate.note.Stamp;
import dev.bulletproof.model.Bullet;
import dev.bulletproof.model.Mark;
import dev.bulletproof.model.Severity;
import dev.bulletproof.read.Limits;
import dev.bulletproof.read.Reader;
import dev.bulletproof.read.TextLine;
import dev.bulletproof.rules.Advice;
import dev.bulletproof.rules.Finding;
import dev.bulletproof.rules.RuleBook;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationHighlight;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Highlights stand on the words they are about, behind the bytes that were there. */
class PdfAnnotatorTest {
    private static final Stamp STAMP = new Stamp("Ada Coach", LocalDate.of(2026, 11, 22));
    private static final PdfAnnotator ANNOTATOR = new PdfAnnotator(new NoteText(RuleBook.load()), STAMP);

    /** In points; a letter counts where its origin lies, which is the very edge of its box. */
    private static final double SLACK = 0.5;

    private static Stream<Path> samples() throws IOException {
        try (Stream<Path> all = Files.walk(Path.of("../samples"))) {
            return all.filter(file -> file.toString().endsWith(".pdf")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void highlights_of_a_sample_cover_their_lines_and_nothing_else(Path sample) throws Exception {
        assertHighlightsCoverTheirWords(Files.readAllBytes(sample));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 90, 180, 270})
    void a_turned_and_cropped_page_is_marked_at_the_right_place(int rotation) throws Exception {
        assertHighlightsCoverTheirWords(page(rotation));
    }

    @Test
    void a_highlight_says_who_when_and_what() throws Exception {
        byte[] file = page(0);
        try (PDDocument copy = Loader.loadPDF(annotated(file))) {
            PDAnnotationHighlight highlight = highlights(copy.getPage(0)).get(0);
            assertThat(highlight.getAnnotationName()).isEqualTo("b1");
            assertThat(highlight.getTitlePopup()).isEqualTo("Ada Coach");
            assertThat(highlight.getModifiedDate()).isEqualTo("D:20261122000000Z");
            assertThat(highlight.getContents()).contains("No figure?", "bulletproof explain buzzword");
            assertThat(highlight.getPopup()).isNotNull();
            assertThat(highlight.getNormalAppearanceStream()).isNotNull();
            assertThat(copy.getPage(0).getAnnotations())
                    .filteredOn(annotation -> "summary".equals(annotation.getAnnotationName()))
                    .singleElement()
                    .extracting(PDAnnotation::getContents)
                    .isEqualTo("In short");
        }
    }

    @Test
    void the_same_review_writes_the_same_bytes() throws Exception {
        byte[] file = page(0);
        assertThat(annotated(file)).isEqualTo(annotated(file));
    }

    @Test
    void what_is_protected_against_annotations_is_refused() throws Exception {
        AccessPermission permission = new AccessPermission();
        permission.setCanModifyAnnotations(false);
        byte[] file = changed(document -> document.protect(new StandardProtectionPolicy("owner", "", permission)));
        assertThatThrownBy(() -> annotated(file))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("protected against annotations");
    }

    @Test
    void what_is_encrypted_but_may_be_annotated_is_annotated() throws Exception {
        byte[] file = changed(
                document -> document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission())));
        try (PDDocument copy = Loader.loadPDF(annotated(file))) {
            assertThat(highlights(copy.getPage(0)).get(0).getContents()).contains("No figure?");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void what_is_certified_against_annotations_is_refused(int level) throws Exception {
        assertThatThrownBy(() -> annotated(certified(level)))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("certified");
    }

    @Test
    void what_is_certified_but_may_be_annotated_is_annotated() throws Exception {
        assertThat(annotated(certified(3))).isNotEmpty();
    }

    @Test
    void xfdf_holds_the_same_notes_and_escapes_what_is_hostile() throws Exception {
        byte[] file = page(0);
        List<Note> notes = List.of(note(bullets(file).get(0), "</contents> & <script>\u0000\u001b\u202e"));
        String xfdf =
                new String(ANNOTATOR.export("a/b.pdf", file, notes, "In short").bytes(), StandardCharsets.UTF_8);
        assertThat(xfdf)
                .contains("<highlight page=\"0\"", "name=\"b1\"", "title=\"Ada Coach\"", "href=\"b.pdf\"")
                .contains("&lt;/contents&gt; &amp; &lt;script&gt;")
                .doesNotContain("\u0000", "\u001b", "\u202e");
    }

    private static void assertHighlightsCoverTheirWords(byte[] file) throws Exception {
        byte[] annotated = annotated(file);
        assertThat(Arrays.copyOf(annotated, file.length)).isEqualTo(file);
        List<Bullet> bullets = bullets(file);
        int seen = 0;
        try (PDDocument copy = Loader.loadPDF(annotated)) {
            for (PDPage page : copy.getPages()) {
                for (PDAnnotationHighlight highlight : highlights(page)) {
                    Bullet bullet = bullets.get(seen++);
                    assertThat(highlight.getAnnotationName()).isEqualTo(bullet.id());
                    assertThat(letters(textUnder(page, highlight)))
                            .as(bullet.text())
                            .isEqualToIgnoringCase(letters(bullet.text()));
                }
            }
        }
        assertThat(seen).isEqualTo(bullets.size());
    }

    /** What PDFBox, not our reader, finds in the highlighted area. */
    private static String textUnder(PDPage page, PDAnnotationHighlight highlight) throws IOException {
        float[] quad = highlight.getQuadPoints();
        PDRectangle crop = page.getCropBox();
        Rectangle2D area = new Rectangle2D.Double();
        for (int i = 0; i < 8; i += 2) {
            double[] shown = shown(quad[i] - crop.getLowerLeftX(), quad[i + 1] - crop.getLowerLeftY(), page);
            if (i == 0) {
                area.setRect(shown[0], shown[1], 0, 0);
            } else {
                area.add(shown[0], shown[1]);
            }
        }
        area.setRect(
                area.getX() - SLACK, area.getY() - SLACK, area.getWidth() + 2 * SLACK, area.getHeight() + 2 * SLACK);
        PDFTextStripperByArea stripper = new PDFTextStripperByArea();
        stripper.addRegion("bullet", area);
        stripper.extractRegions(page);
        return stripper.getTextForRegion("bullet");
    }

    private static double[] shown(double x, double y, PDPage page) {
        double width = page.getCropBox().getWidth();
        double height = page.getCropBox().getHeight();
        return switch (page.getRotation()) {
            case 90 -> new double[] {y, x};
            case 180 -> new double[] {width - x, y};
            case 270 -> new double[] {height - y, width - x};
            default -> new double[] {x, height - y};
        };
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static List<PDAnnotationHighlight> highlights(PDPage page) throws IOException {
        return page.getAnnotations().stream()
                .filter(PDAnnotationHighlight.class::isInstance)
                .map(PDAnnotationHighlight.class::cast)
                .toList();
    }

    private static byte[] annotated(byte[] file) throws Exception {
        List<Note> notes =
                bullets(file).stream().map(bullet -> note(bullet, "no figure?")).toList();
        return ANNOTATOR.annotate("a.pdf", file, notes, "In short").bytes();
    }

    /** Every line a bullet: marks need not be where rules find fault. */
    private static List<Bullet> bullets(byte[] file) throws Exception {
        List<Bullet> bullets = new ArrayList<>();
        for (TextLine line : new Reader(Limits.standard()).read("a.pdf", file).lines()) {
            String id = "b" + (bullets.size() + 1);
            bullets.add(new Bullet(id, line.text(), line.page(), line.ordinal(), Mark.NONE, line.anchor(), List.of()));
        }
        bullets.sort((a, b) -> Integer.compare(a.page(), b.page()));
        return bullets;
    }

    private static Note note(Bullet bullet, String message) {
        Finding finding = new Finding(
                "f1",
                "buzzword",
                Severity.WARNING,
                List.of(bullet.id()),
                null,
                null,
                message,
                new Advice.Question(Advice.Missing.METRIC));
        return new Note(bullet, Severity.WARNING, List.of(finding), null, null, List.of());
    }

    private static byte[] page(int rotation) throws IOException {
        return changed(document -> document.getPage(0).setRotation(rotation));
    }

    private static byte[] certified(int level) throws IOException {
        return changed(document -> {
            COSDictionary parameters = new COSDictionary();
            parameters.setItem(COSName.P, COSInteger.get(level));
            COSDictionary reference = new COSDictionary();
            reference.setItem(COSName.getPDFName("TransformParams"), parameters);
            COSArray references = new COSArray();
            references.add(reference);
            COSDictionary signature = new COSDictionary();
            signature.setItem(COSName.getPDFName("Reference"), references);
            COSDictionary permissions = new COSDictionary();
            permissions.setItem(COSName.getPDFName("DocMDP"), signature);
            document.getDocumentCatalog().getCOSObject().setItem(COSName.PERMS, permissions);
        });
    }

    private interface Change {
        void on(PDDocument document) throws IOException;
    }

    /** A page of two far-apart lines, cropped, with a change made to it before it is saved. */
    private static byte[] changed(Change change) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(new PDRectangle(0, 0, 500, 700));
            page.setCropBox(new PDRectangle(40, 60, 400, 560));
            document.addPage(page);
            try (PDPageContentStream ink = new PDPageContentStream(document, page)) {
                ink.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
                ink.beginText();
                ink.newLineAtOffset(90, 500);
                ink.showText("Managed the development of a platform.");
                ink.newLineAtOffset(0, -200);
                ink.showText("Helped the team with many launches.");
                ink.endText();
            }
            change.on(document);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }
}
