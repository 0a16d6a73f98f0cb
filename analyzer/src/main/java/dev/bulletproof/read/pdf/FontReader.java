package dev.bulletproof.read.pdf;

import java.util.IdentityHashMap;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/**
 * Reads the fonts of one document, each once. Font programs are opened only where a font's dictionary does not tell
 * enough, and never looked for on the system: that costs seconds. For one thread.
 */
final class FontReader {

    private static final int FORCE_BOLD = 1 << 18;

    private final IdentityHashMap<COSDictionary, PdfFont> fonts = new IdentityHashMap<>();
    private final Streams streams;

    FontReader(Streams streams) {
        this.streams = streams;
    }

    PdfFont font(COSDictionary dictionary) {
        return fonts.computeIfAbsent(dictionary, this::read);
    }

    private PdfFont read(COSDictionary font) {
        String type = font.getNameAsString(COSName.SUBTYPE, "");
        return type.equals("Type0") ? CompositeFont.read(font, streams) : SimpleFont.read(font, streams);
    }

    static Face face(COSDictionary font, COSDictionary descriptor) {
        String name = font.getNameAsString(COSName.BASE_FONT, descriptor.getNameAsString(COSName.FONT_NAME, ""));
        return Face.of(
                name,
                descriptor.getInt(COSName.FONT_WEIGHT, 0),
                (descriptor.getInt(COSName.FLAGS, 0) & FORCE_BOLD) != 0);
    }

    static COSDictionary descriptor(COSDictionary font) {
        COSDictionary descriptor = font.getCOSDictionary(COSName.FONT_DESC);
        return descriptor == null ? new COSDictionary() : descriptor;
    }
}
