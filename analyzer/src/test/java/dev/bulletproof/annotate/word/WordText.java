package dev.bulletproof.annotate.word;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small Word documents, written out. */
final class WordText {
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static final String LINKS = "http://schemas.openxmlformats.org/package/2006/relationships";

    private WordText() {}

    /** A document with these elements in its body. */
    static byte[] document(String body) {
        return document(body, Map.of(), "");
    }

    /**
     * @param parts more parts by name
     * @param relationships of the document to them, as XML
     */
    static byte[] document(String body, Map<String, String> parts, String relationships) {
        return document(body, parts, relationships, "");
    }

    /** A document with a signature, of which nothing but its place in the package is there. */
    static byte[] signed(String body) {
        String origin = "<Relationship Id=\"rId2\" Type=\"http://schemas.openxmlformats.org/package/2006/relationships"
                + "/digital-signature/origin\" Target=\"_xmlsignatures/origin.sigs\"/>";
        return document(body, Map.of("_xmlsignatures/origin.sigs", ""), "", origin);
    }

    private static byte[] document(
            String body, Map<String, String> parts, String relationships, String packageRelationships) {
        Map<String, String> all = new TreeMap<>(parts);
        all.put(
                "[Content_Types].xml",
                "<Types xmlns=\"" + TYPES + "\"><Default Extension=\"rels\" "
                        + "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/><Override "
                        + "PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument"
                        + ".wordprocessingml.document.main+xml\"/></Types>");
        all.put(
                "_rels/.rels",
                "<Relationships xmlns=\"" + LINKS + "\"><Relationship Id=\"rId1\" Type=\"" + OFFICE
                        + "/officeDocument\" Target=\"word/document.xml\"/>" + packageRelationships
                        + "</Relationships>");
        all.put(
                "word/_rels/document.xml.rels",
                "<Relationships xmlns=\"" + LINKS + "\">" + relationships + "</Relationships>");
        all.put("word/document.xml", "<w:document " + namespaces() + "><w:body>" + body + "</w:body></w:document>");
        return zip(all);
    }

    static String namespaces() {
        return "xmlns:w=\"" + WORD + "\" xmlns:r=\"" + OFFICE + "\" "
                + "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" "
                + "xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" "
                + "xmlns:v=\"urn:schemas-microsoft-com:vml\"";
    }

    private static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(UTF_8));
            }
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return out.toByteArray();
    }
}
