package dev.bulletproof.read;

import dev.bulletproof.model.Format;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/** Tells from its parts what a ZIP file is. */
final class Archives {
    private Archives() {}

    static Format format(String name, byte[] bytes, Limits limits) throws UnreadableException {
        Archive archive = Archive.open(name, bytes, limits);
        Set<String> parts = archive.names();
        if (parts.contains("[Content_Types].xml")) {
            return office(name, parts);
        }
        byte[] type = archive.part("mimetype").orElse(new byte[0]);
        String mimetype = new String(type, StandardCharsets.US_ASCII).strip();
        if (mimetype.equals("application/vnd.oasis.opendocument.text")) {
            return Format.ODT;
        }
        throw Refusal.NOT_THIS_FORMAT.of(name, "is a ZIP archive that holds no document");
    }

    private static Format office(String name, Set<String> parts) throws UnreadableException {
        for (String[] other : Arrays.asList(
                new String[] {"xl/", "an Excel workbook"}, new String[] {"ppt/", "a PowerPoint presentation"})) {
            if (parts.stream().anyMatch(part -> part.startsWith(other[0]))
                    && parts.stream().noneMatch(part -> part.startsWith("word/"))) {
                throw Refusal.NOT_THIS_FORMAT.of(name, "is " + other[1]);
            }
        }
        return Format.DOCX;
    }
}
