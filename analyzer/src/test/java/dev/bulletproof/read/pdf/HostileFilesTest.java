package dev.bulletproof.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.bulletproof.read.Limits;
import dev.bulletproof.read.Pages;
import dev.bulletproof.read.Reader;
import dev.bulletproof.read.UnreadableException;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Broken and hostile files end in lines or in one {@link UnreadableException}. */
class HostileFilesTest {
    private static final int MUTANTS = 40;

    private final Reader reader = new Reader(Limits.standard());

    private static List<Path> samples() throws IOException, URISyntaxException {
        Path root = Path.of(HostileFilesTest.class.getResource("/reading/pdf").toURI());
        try (Stream<Path> folders = Files.list(root)) {
            return folders.sorted().map(folder -> folder.resolve("input.pdf")).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void mutants_are_read_or_refused(Path sample) throws IOException {
        byte[] whole = Files.readAllBytes(sample);
        Random random = new Random(whole.length);
        for (int i = 0; i < MUTANTS; i++) {
            byte[] mutant = mutant(whole, random);
            try {
                assertThat(reader.read("mutant.pdf", mutant).lines()).isNotEmpty();
            } catch (UnreadableException refused) {
                assertThat(refused.problem().advice()).isNotEmpty();
            }
        }
    }

    /** A few bytes changed, a stretch cut out, or the end missing; the head stays, so that it is still a PDF. */
    private static byte[] mutant(byte[] whole, Random random) {
        byte[] bytes = whole.clone();
        int kind = random.nextInt(3);
        if (kind == 0) {
            return java.util.Arrays.copyOf(bytes, 20 + random.nextInt(bytes.length - 20));
        }
        for (int i = 0; i < 1 + random.nextInt(12); i++) {
            int at = 10 + random.nextInt(bytes.length - 10);
            bytes[at] = kind == 1 ? (byte) random.nextInt(256) : bytes[random.nextInt(bytes.length)];
        }
        return bytes;
    }

    @Test
    void a_form_that_paints_itself_ends() throws UnreadableException {
        PdfSketch sketch = new PdfSketch().lines(60, 80, "Planned the harbour tunnel");
        int self = sketch.stream("/Type /XObject /Subtype /Form /BBox [0 0 9 9]", "/X Do /X Do /X Do");
        sketch.page("/Resources << /Font << /R 3 0 R >> /XObject << /X " + self + " 0 R >> >>")
                .raw("/X Do");
        assertThat(read(sketch).lines()).hasSize(1);
    }

    @Test
    void pages_that_are_their_own_parents_end() {
        String file = new String(
                new PdfSketch().lines(60, 80, "Round and round").nextPage().bytes(), StandardCharsets.ISO_8859_1);
        byte[] looped = file.replaceFirst("/Kids \\[\\d+ 0 R", "/Kids [2 0 R").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(catchThrowableOfType(UnreadableException.class, () -> reader.read("loop.pdf", looped)))
                .isNotNull();
    }

    @Test
    void nesting_without_end_ends() throws UnreadableException {
        PdfSketch sketch = new PdfSketch()
                .lines(60, 80, "Planned the harbour tunnel")
                .raw("[".repeat(200_000))
                .raw("q ".repeat(200_000) + "<<".repeat(200_000));
        assertThat(read(sketch).lines()).hasSize(1);
    }

    @Test
    void more_text_than_any_resume_is_refused() {
        PdfSketch sketch = new PdfSketch();
        for (int i = 0; i < 3000; i++) {
            sketch.lines(60, 80, "text without end ".repeat(50));
        }
        UnreadableException refused = catchThrowableOfType(UnreadableException.class, () -> read(sketch));
        assertThat(refused.problem().id()).isEqualTo("too-slow");
    }

    @Test
    void a_hundred_pages_are_read() throws UnreadableException {
        PdfSketch sketch = new PdfSketch();
        for (int page = 1; page < 126; page++) {
            sketch.lines(60, 80, "Page " + page, "\225 Planned tunnel " + page).nextPage();
        }
        assertThat(read(sketch.lines(60, 80, "Page 126")).sizes()).hasSize(126);
    }

    @Test
    void a_page_without_text_has_no_text_layer() {
        PdfSketch sketch = new PdfSketch().raw("q 612 0 0 792 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \200 EI Q");
        UnreadableException refused = catchThrowableOfType(UnreadableException.class, () -> read(sketch));
        assertThat(refused.problem().id()).isEqualTo("no-text-layer");
    }

    @Test
    void a_font_without_a_map_is_said() {
        String font = "/Type /Font /Subtype /Type0 /BaseFont /ABCDEF+Lost /Encoding /Identity-H /DescendantFonts"
                + " [<< /Type /Font /Subtype /CIDFontType0 /BaseFont /ABCDEF+Lost /DW 500 >>]";
        PdfSketch sketch = new PdfSketch().font("L", font).text("L", 10, 60, 80, "0102030405060708090a0b0c0d0e0f10");
        UnreadableException refused = catchThrowableOfType(UnreadableException.class, () -> read(sketch));
        assertThat(refused.problem().id()).isEqualTo("unreadable-text");
    }

    @Test
    void a_file_that_breaks_off_is_called_so() {
        byte[] half = "%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pag".getBytes(StandardCharsets.ISO_8859_1);
        UnreadableException refused =
                catchThrowableOfType(UnreadableException.class, () -> reader.read("half.pdf", half));
        assertThat(refused.problem().id()).isEqualTo("truncated");
    }

    private Pages read(PdfSketch sketch) throws UnreadableException {
        return reader.read("sketch.pdf", sketch.nextPage().bytes());
    }
}
