package dev.bulletproof.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.util.stream.Collectors.joining;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Files that are no résumés, or built to exhaust their reader, by the name of what they are. */
public final class HostileFiles {
    private static final String W = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private static final String CELL = "<w:tc><w:p><w:r><w:t>SKILLS</w:t></w:r></w:p></w:tc>";
    private static final String PARAGRAPH = "<w:p><w:r><w:t>EXPERIENCE</w:t></w:r></w:p>";

    private HostileFiles() {}

    /** The files. */
    public static Map<String, byte[]> all() {
        Map<String, byte[]> all = new TreeMap<>();
        all.put("bomb.docx", document(">" + " ".repeat(100 << 20)));
        all.put("entity.docx", declaring("<!ENTITY e SYSTEM \"file:///etc/passwd\">", "&e;"));
        all.put("expansion.docx", declaring(entities(), "&e11;"));
        all.put("parts.docx", Zips.of(parts()));
        all.put("deep.docx", body("<w:sdt>".repeat(40_000) + PARAGRAPH + "</w:sdt>".repeat(40_000)));
        all.put("paragraphs.docx", body(paragraphs()));
        all.put("wide.docx", body("<w:tbl><w:tr>" + CELL.repeat(9_000) + "</w:tr></w:tbl>"));
        all.put("tables.docx", body(("<w:tbl><w:tr>" + CELL.repeat(2) + "</w:tr></w:tbl>").repeat(240)));
        all.put(
                "lines.txt",
                "EXPERIENCE\n- built a thing in 2019\n".repeat(4_900).getBytes(ISO_8859_1));
        openDocuments(all);
        all.put("locked.docx", compound("EncryptedPackage"));
        all.put("old.doc", compound("WordDocument"));
        all.put("rich.docx", "{\\rtf1 Built a bridge}".getBytes(ISO_8859_1));
        all.put("empty.pdf", new byte[0]);
        return all;
    }

    private static void openDocuments(Map<String, byte[]> all) {
        String cell = "<table:table-cell><text:p>SKILLS</text:p></table:table-cell>";
        all.put(
                "bomb.odt",
                OpenDocumentFile.ofContent("<a>" + " ".repeat(100 << 20) + "</a>")
                        .bytes());
        all.put(
                "entity.odt",
                OpenDocumentFile.ofContent("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><a>&e;</a>")
                        .bytes());
        all.put(
                "deep.odt",
                OpenDocumentFile.of(
                                "",
                                "<text:list><text:list-item>".repeat(40_000)
                                        + "</text:list-item></text:list>".repeat(40_000))
                        .bytes());
        all.put("wide.odt", OpenDocumentFile.of("", table(cell.repeat(9_000))).bytes());
        all.put(
                "tables.odt",
                OpenDocumentFile.of("", table(cell.repeat(2)).repeat(240)).bytes());
        all.put(
                "columns.odt",
                OpenDocumentFile.of(
                                "",
                                "<table:table>"
                                        + "<table:table-column table:number-columns-repeated=\"9999\"/>".repeat(5_000)
                                        + "<table:table-row>" + cell + "</table:table-row></table:table>")
                        .bytes());
        all.put(
                "locked.odt",
                OpenDocumentFile.ofContent("?")
                        .with("META-INF/manifest.xml", "<manifest:encryption-data/>")
                        .bytes());
    }

    private static String table(String cells) {
        return "<table:table><table:table-row>" + cells + "</table:table-row></table:table>";
    }

    private static String paragraphs() {
        return IntStream.range(0, 60_000)
                .mapToObj(i -> PARAGRAPH.replace("EXPERIENCE", "Built bridge " + i * 7919L))
                .collect(joining());
    }

    private static byte[] body(String body) {
        return WordFile.ofBody(body).bytes();
    }

    private static byte[] document(String rest) {
        return WordFile.ofDocument("<w:document" + W + rest).bytes();
    }

    private static byte[] declaring(String entities, String text) {
        return WordFile.ofDocument("<!DOCTYPE x [" + entities + "]><w:document" + W + "><w:body><w:p><w:r><w:t>" + text
                        + "</w:t></w:r></w:p></w:body></w:document>")
                .bytes();
    }

    private static String entities() {
        return "<!ENTITY e0 \"ha\">"
                + IntStream.range(1, 12)
                        .mapToObj(i -> "<!ENTITY e" + i + " \"" + ("&e" + (i - 1) + ";").repeat(10) + "\">")
                        .collect(joining());
    }

    private static String[] parts() {
        String[] names =
                IntStream.range(0, 70_000).mapToObj(i -> "word/part" + i).toArray(String[]::new);
        names[0] = "[Content_Types].xml";
        return names;
    }

    private static byte[] compound(String stream) {
        String head = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1";
        return (head + new String(stream.getBytes(UTF_16LE), ISO_8859_1)).getBytes(ISO_8859_1);
    }
}
