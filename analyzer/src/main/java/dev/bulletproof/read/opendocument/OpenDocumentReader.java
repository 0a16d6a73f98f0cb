package dev.bulletproof.read.opendocument;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.bulletproof.model.Format;
import dev.bulletproof.model.Source;
import dev.bulletproof.read.Archive;
import dev.bulletproof.read.FormatReader;
import dev.bulletproof.read.Limits;
import dev.bulletproof.read.Pages;
import dev.bulletproof.read.Refusal;
import dev.bulletproof.read.UnreadableException;
import dev.bulletproof.read.XmlElement;
import dev.bulletproof.read.XmlParser;
import dev.bulletproof.read.word.WordReader;
import java.util.Map;

/**
 * Reads OpenDocument texts (.odt), by way of the Word documents that say the same: whatever holds for one format holds
 * for the other. Safe for use by several threads.
 */
public final class OpenDocumentReader implements FormatReader {

    @Override
    public Format format() {
        return Format.ODT;
    }

    @Override
    public Pages read(Source source, byte[] bytes, Limits limits) throws UnreadableException {
        Archive archive = Archive.open(source.path(), bytes, limits);
        String manifest = new String(archive.part("META-INF/manifest.xml").orElse(new byte[0]), ISO_8859_1);
        if (manifest.contains("encryption-data")) {
            throw Refusal.PASSWORD.of(source.path(), "needs a password to be opened");
        }
        XmlParser parser = new XmlParser(source.path(), limits);
        byte[] content = archive.part("content.xml")
                .orElseThrow(() -> Refusal.TRUNCATED.of(source.path(), "lacks its main part, content.xml"));
        byte[] styles = archive.part("styles.xml").orElse(new byte[0]);
        XmlElement sheet = styles.length == 0
                ? XmlElement.of("document-styles", Map.of(), java.util.List.of())
                : parser.parse(styles);
        return WordReader.read(source, new TranslatedParts(parser.parse(content), sheet));
    }
}
