package dev.bulletproof.read.pdf;

import java.io.IOException;
import java.util.Optional;
import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;

/** The text that fonts give for codes and for names of glyphs. */
final class Unicode {

    private Unicode() {}

    /** A CMap that a font holds or names; empty where it is absent or broken. */
    static Optional<CMap> cmap(COSBase holder, Streams streams) {
        try {
            if (holder instanceof COSStream stream) {
                return Optional.of(new CMapParser().parse(new RandomAccessReadBuffer(streams.decode(stream))));
            }
            if (holder instanceof COSName name) {
                return Optional.of(new CMapParser().parsePredefined(name.getName()));
            }
            return Optional.empty();
        } catch (IOException | RuntimeException broken) {
            return Optional.empty();
        }
    }

    /** Whether a map from codes to text tells something a reader can use. */
    static boolean isSound(String text) {
        if (text.isEmpty()) {
            return false;
        }
        int first = text.codePointAt(0);
        return (first >= ' ' || Character.isWhitespace(first))
                && first != 0xFFFD
                && first != 0xFFFF
                && !(first >= 0x7F && first < 0xA0);
    }

    /** The text of a glyph's name, {@link PdfFont#UNKNOWN} where the name tells nothing. */
    static String ofName(String glyph, boolean dingbats) {
        String text = dingbats ? GlyphList.getZapfDingbats().toUnicode(glyph) : null;
        if (text == null) {
            text = GlyphList.getAdobeGlyphList().toUnicode(glyph);
        }
        return text == null || !isSound(text) ? PdfFont.UNKNOWN : text;
    }
}
