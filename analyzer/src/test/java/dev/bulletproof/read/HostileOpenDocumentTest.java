package dev.bulletproof.read;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Law 8 for OpenDocument texts: whatever is in the file, it is read or refused. */
class HostileOpenDocumentTest {
    private static final String[] WORDS = {
        "<text:p>",
        "</text:p>",
        "<text:h text:outline-level=\"0\">",
        "</text:h>",
        "<text:list text:style-name=\"A\">",
        "<text:list-item>",
        "</text:list-item>",
        "</text:list>",
        "<table:table>",
        "<table:table-row>",
        "<table:table-cell table:number-columns-spanned=\"99999999999\">",
        "</table:table-cell>",
        "</table:table-row>",
        "</table:table>",
        "<draw:frame svg:x=\"-9e99cm\" svg:width=\"..in\">",
        "<draw:text-box>",
        "</draw:text-box>",
        "</draw:frame>",
        "<text:section text:style-name=\"S\">",
        "</text:section>",
        "<text:span text:style-name=\"B\">",
        "</text:span>",
        "<text:s text:c=\"99999999\"/>",
        "<text:tab/>",
        "•",
        "Led nine teams "
    };
    private static final String STYLES =
            "<style:style style:name=\"A\" style:family=\"paragraph\" style:parent-style-name=\"A\"/>"
                    + "<style:style style:name=\"B\" style:family=\"text\" style:parent-style-name=\"B\">"
                    + "<style:text-properties fo:font-size=\"-1e9pt\" fo:font-weight=\"9999\"/></style:style>"
                    + "<style:style style:name=\"S\" style:family=\"section\"><style:section-properties>"
                    + "<style:columns fo:column-count=\"-3\"/></style:section-properties></style:style>"
                    + "<text:list-style style:name=\"A\"><text:list-level-style-bullet text:level=\"x\"/></text:list-style>";

    private final Reader reader = new Reader(Limits.standard());

    @Test
    void a_text_with_mutated_xml_is_read_or_refused() {
        Random random = new Random(20261123);
        for (int round = 0; round < 2_000; round++) {
            String body = IntStream.range(0, 30)
                    .mapToObj(i -> WORDS[random.nextInt(WORDS.length)])
                    .collect(joining());
            byte[] bytes = OpenDocumentFile.of(STYLES, HostileWordTest.balanced(body))
                    .with("styles.xml", "<office:document-styles/>")
                    .bytes();
            assertThat(isReadOrRefused(bytes)).as(body).isTrue();
        }
    }

    /** What the reader's last guard calls damaged would be a fault of ours: the XML is sound. */
    private boolean isReadOrRefused(byte[] bytes) {
        try {
            return reader.read("cv.odt", bytes) != null;
        } catch (UnreadableException refused) {
            return !refused.problem().id().equals("damaged");
        }
    }
}
