package dev.bulletproof.read;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Law 8: hostile input costs bounded time and memory and ends in one clear line. */
class HostileWordTest {
    private static final String W = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private static final String BODY = "<w:p><w:r><w:t>Built a bridge over the river</w:t></w:r></w:p>";

    private final Reader reader = new Reader(Limits.standard());

    private void refused(byte[] bytes, String id) {
        assertThatExceptionOfType(UnreadableException.class)
                .isThrownBy(() -> reader.read("cv.docx", bytes))
                .satisfies(refused -> assertThat(refused.problem().id()).isEqualTo(id));
    }

    @Test
    void a_zip_bomb_is_not_unpacked() {
        refused(
                WordFile.ofDocument("<w:document" + W + ">" + " ".repeat(20 << 20))
                        .bytes(),
                "unsafe");
    }

    @Test
    void an_external_entity_is_not_fetched() {
        String document = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><w:document" + W
                + "><w:body><w:p><w:r><w:t>&e;</w:t></w:r></w:p></w:body></w:document>";
        refused(WordFile.ofDocument(document).bytes(), "unsafe");
    }

    @Test
    void entities_do_not_expand() {
        String entities = IntStream.range(1, 12)
                .mapToObj(i -> "<!ENTITY e" + i + " \"" + ("&e" + (i - 1) + ";").repeat(10) + "\">")
                .collect(joining());
        String document = "<!DOCTYPE x [<!ENTITY e0 \"ha\">" + entities + "]><w:document" + W + ">&e11;</w:document>";
        refused(WordFile.ofDocument(document).bytes(), "unsafe");
    }

    @Test
    void seventy_thousand_parts_are_too_many() {
        String[] names =
                IntStream.range(0, 70_000).mapToObj(i -> "word/part" + i).toArray(String[]::new);
        names[0] = "[Content_Types].xml";
        refused(Zips.of(names), "unsafe");
    }

    @Test
    void forty_thousand_nested_elements_are_too_deep() {
        String deep = "<w:sdt>".repeat(40_000) + BODY + "</w:sdt>".repeat(40_000);
        refused(WordFile.ofBody(deep).bytes(), "unsafe");
    }

    @Test
    void a_part_that_points_outside_the_file_is_refused() {
        refused(Zips.of("[Content_Types].xml", "word/document.xml", "../../outside"), "unsafe");
    }

    @Test
    void a_million_elements_are_too_many() {
        refused(
                WordFile.ofBody(IntStream.range(0, 1_000_000)
                                .mapToObj(i -> "<w:p i=\"" + i * 7919 + "\"/>")
                                .collect(joining()))
                        .bytes(),
                "too-large");
    }

    @Test
    void a_style_based_on_itself_ends() throws UnreadableException {
        String styles = "<w:styles><w:style w:type=\"paragraph\" w:styleId=\"A\"><w:basedOn w:val=\"B\"/></w:style>"
                + "<w:style w:type=\"paragraph\" w:styleId=\"B\"><w:basedOn w:val=\"A\"/></w:style></w:styles>";
        String body = "<w:p><w:pPr><w:pStyle w:val=\"A\"/></w:pPr><w:r><w:t>Built a bridge</w:t></w:r></w:p>";
        Pages pages = reader.read(
                "cv.docx", WordFile.ofBody(body).with("styles", styles).bytes());
        assertThat(pages.lines()).hasSize(1);
    }

    @Test
    void a_mutated_file_is_read_or_refused() {
        Random random = new Random(20261122);
        byte[] sound =
                WordFile.ofBody(BODY.repeat(20)).with("styles", "<w:styles/>").bytes();
        for (int round = 0; round < 3_000; round++) {
            byte[] mutated = sound.clone();
            for (int i = random.nextInt(12); i >= 0; i--) {
                mutated[random.nextInt(mutated.length)] = (byte) random.nextInt(256);
            }
            assertThat(isReadOrRefused(mutated)).isTrue();
        }
    }

    @Test
    void a_file_with_mutated_xml_is_read_or_refused() {
        Random random = new Random(20261123);
        String[] words = {
            "<w:p>",
            "</w:p>",
            "<w:tbl>",
            "<w:tr>",
            "<w:tc>",
            "</w:tc>",
            "<w:br/>",
            "<w:tab/>",
            "•",
            "<w:ind w:left=\"-9e99\"/>",
            "<w:numPr><w:numId w:val=\"7\"/></w:numPr>",
            "<w:sz w:val=\"NaN\"/>",
            "<w:gridSpan w:val=\"99999999999\"/>",
            "<w:pPr>",
            "</w:pPr>",
            "<w:r>",
            "</w:r>",
            "<w:t>text</w:t>",
            "<w:cols w:num=\"-3\"/>",
            "<w:sectPr>",
            "</w:sectPr>",
            "<w:spacing w:line=\"0\" w:before=\"1e300\"/>"
        };
        for (int round = 0; round < 2_000; round++) {
            String body = IntStream.range(0, 30)
                    .mapToObj(i -> words[random.nextInt(words.length)])
                    .collect(joining());
            assertThat(isReadOrRefused(WordFile.ofBody(balanced(body)).bytes())).isTrue();
        }
    }

    /** Drops end tags without a start, and ends what is left open, so that mutations get past the XML parser. */
    static String balanced(String body) {
        StringBuilder out = new StringBuilder();
        java.util.ArrayDeque<String> open = new java.util.ArrayDeque<>();
        for (String tag : body.split("(?=<)|(?<=>)", -1)) {
            if (tag.startsWith("</")) {
                if (!open.isEmpty() && tag.equals("</" + open.peek() + ">")) {
                    open.pop();
                    out.append(tag);
                }
            } else {
                out.append(tag);
                if (tag.matches("<[\\w:]+[^<>]*(?<!/)>")) {
                    open.push(tag.substring(1, tag.length() - 1).replaceFirst("\\s.*", ""));
                }
            }
        }
        open.forEach(name -> out.append("</").append(name).append(">"));
        return out.toString();
    }

    private boolean isReadOrRefused(byte[] bytes) {
        try {
            return reader.read("cv.docx", bytes) != null;
        } catch (UnreadableException refused) {
            return !refused.problem().message().isEmpty();
        }
    }
}
