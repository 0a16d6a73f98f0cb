package dev.bulletproof.read.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** What an embedded TrueType program tells about the text of its glyphs, for fonts that bring no map of their own. */
final class FontProgram {

    private FontProgram() {}

    /** The text of glyphs by their numbers; empty where the program tells nothing. */
    static Map<Integer, String> texts(COSDictionary descriptor, Streams streams) {
        if (!(descriptor.getDictionaryObject(COSName.FONT_FILE2) instanceof COSStream program)) {
            return Map.of();
        }
        try (TrueTypeFont font = new TTFParser(true).parse(new RandomAccessReadBuffer(streams.decode(program)))) {
            return texts(font);
        } catch (IOException | RuntimeException damaged) {
            return Map.of();
        }
    }

    private static Map<Integer, String> texts(TrueTypeFont font) throws IOException {
        CmapLookup lookup = font.getUnicodeCmapLookup(false);
        Map<Integer, String> texts = new HashMap<>();
        for (int glyph = 0; lookup != null && glyph < font.getNumberOfGlyphs(); glyph++) {
            List<Integer> codes = lookup.getCharCodes(glyph);
            if (codes != null && !codes.isEmpty()) {
                texts.put(glyph, Character.toString(codes.get(0)));
            }
        }
        return texts;
    }
}
