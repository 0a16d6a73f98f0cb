package dev.bulletproof.read;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Builds Word files for tests from the XML of their parts. */
public final class WordFile {
    private static final String NAMESPACES = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
            + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
            + " xmlns:v=\"urn:schemas-microsoft-com:vml\"";
    private static final String TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final StringBuilder relationships = new StringBuilder();

    private WordFile() {
        parts.put("[Content_Types].xml", "<Types/>".getBytes(UTF_8));
        parts.put("_rels/.rels", relationships(relationship("rId1", "officeDocument", "word/document.xml")));
    }

    /** A document with this body. */
    public static WordFile ofBody(String body) {
        return ofDocument("<w:document" + NAMESPACES + "><w:body>" + body + "</w:body></w:document>");
    }

    /** A document with this main part, sound or not. */
    public static WordFile ofDocument(String document) {
        return new WordFile().raw("word/document.xml", document);
    }

    /** Adds a part that the main one refers to; the root element needs no namespaces. */
    public WordFile with(String type, String xml) {
        relationships.append(relationship("rId" + parts.size(), type, type + ".xml"));
        return raw("word/" + type + ".xml", xml.replaceFirst("^<([\\w:]+)", "<$1" + NAMESPACES));
    }

    /** Adds a part that nothing refers to. */
    public WordFile raw(String name, String content) {
        return raw(name, content.getBytes(UTF_8));
    }

    /** Adds a part that nothing refers to. */
    public WordFile raw(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    /** The file. */
    public byte[] bytes() {
        parts.put("word/_rels/document.xml.rels", relationships(relationships.toString()));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static String relationship(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + TYPE + type + "\" Target=\"" + target + "\"/>";
    }

    private static byte[] relationships(String all) {
        return ("<Relationships>" + all + "</Relationships>").getBytes(UTF_8);
    }
}
