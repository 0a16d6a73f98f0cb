package dev.bulletproof.samples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulletproof.samples.Content.Job;
import dev.bulletproof.samples.Content.Part;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The committed samples are what their contents say. */
class SamplesTest {

    private static final Workshop WORKSHOP = new Workshop(Path.of("../samples"));

    private static final int LARGEST = 60_000;

    @Test
    void the_weak_sample_holds_the_example_of_the_design() throws IOException {
        assertThat(pdfText("weak-tpm.pdf")).contains(squeezed("Managed the development of a new software platform."));
    }

    @ParameterizedTest
    @MethodSource("wordFiles")
    void a_word_file_is_what_would_be_made_again(Order order) throws IOException {
        byte[] committed = Files.readAllBytes(WORKSHOP.folder().resolve(order.file()));
        assertThat(entries(committed)).isEqualTo(entries(SampleMaker.word(WORKSHOP, order)));
    }

    @ParameterizedTest
    @MethodSource("pdfFiles")
    void a_pdf_holds_every_bullet_of_its_content(Order order) throws IOException {
        assertThat(pdfText(order.pdf())).contains(bullets(WORKSHOP.content(order)));
    }

    @Test
    void samples_are_small() throws IOException {
        try (Stream<Path> files = Files.walk(WORKSHOP.folder())) {
            assertThat(files.filter(Files::isRegularFile))
                    .allSatisfy(file -> assertThat(Files.size(file)).isLessThan(LARGEST));
        }
    }

    private static List<Order> wordFiles() throws IOException {
        return WORKSHOP.orders().stream().filter(Order::isWord).toList();
    }

    private static List<Order> pdfFiles() throws IOException {
        return WORKSHOP.orders().stream()
                .filter(order -> order.alsoPdf() || !order.isWord())
                .toList();
    }

    private static List<String> bullets(Content content) {
        Stream<String> inEntries = content.sections().stream()
                .flatMap(part -> part.entries().stream())
                .map(Job::lines)
                .flatMap(List::stream);
        Stream<String> inSections =
                content.sections().stream().map(Part::bullets).flatMap(List::stream);
        return Stream.concat(inEntries, inSections).map(SamplesTest::squeezed).toList();
    }

    private static String pdfText(String file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(WORKSHOP.folder().resolve(file).toFile())) {
            return squeezed(new PDFTextStripper().getText(pdf));
        }
    }

    /** Lines wrap where they will. */
    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static Map<String, String> entries(byte[] zip) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                texts.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return texts;
    }
}
