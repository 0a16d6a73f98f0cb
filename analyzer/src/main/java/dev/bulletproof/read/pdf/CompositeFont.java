package dev.bulletproof.read.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.fontbox.cmap.CMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;

/**
 * A font of many glyphs, with codes of mostly two bytes.
 *
 * @param codes how codes are cut and what glyph they select; absent where each two bytes are the glyph's number
 * @param texts what the font says that codes read as
 * @param glyphTexts what the font program says that glyphs read as, for codes that {@code texts} leaves out
 * @param widths by glyph, in text space units
 */
record CompositeFont(
        Face face,
        Optional<CMap> codes,
        Optional<CMap> texts,
        Map<Integer, String> glyphTexts,
        Map<Integer, Double> widths,
        double usualWidth)
        implements PdfFont {

    private static final double THOUSANDTH = 0.001;
    private static final int MAX_GLYPHS = 65_536;

    static CompositeFont read(COSDictionary font, Streams streams) {
        COSDictionary descendant = descendant(font);
        COSDictionary descriptor = FontReader.descriptor(descendant);
        COSBase encoding = font.getDictionaryObject(COSName.ENCODING);
        boolean identity = encoding instanceof COSName name && name.getName().startsWith("Identity");
        Optional<CMap> texts = Unicode.cmap(font.getDictionaryObject(COSName.TO_UNICODE), streams);
        return new CompositeFont(
                FontReader.face(font, descriptor),
                identity ? Optional.empty() : Unicode.cmap(encoding, streams),
                texts,
                texts.isPresent() ? Map.of() : FontProgram.texts(descriptor, streams),
                widths(descendant.getCOSArray(COSName.W)),
                descendant.getFloat(COSName.DW, 1000) * THOUSANDTH);
    }

    private static COSDictionary descendant(COSDictionary font) {
        COSArray descendants = font.getCOSArray(COSName.DESCENDANT_FONTS);
        COSBase first = descendants == null || descendants.size() == 0 ? null : descendants.getObject(0);
        return first instanceof COSDictionary dictionary ? dictionary : new COSDictionary();
    }

    /** Either {@code first [w w …]} or {@code first last w}. */
    private static Map<Integer, Double> widths(COSArray listed) {
        Map<Integer, Double> widths = new HashMap<>();
        int i = 0;
        while (listed != null && i + 1 < listed.size() && widths.size() < MAX_GLYPHS) {
            int first = number(listed.getObject(i));
            if (listed.getObject(i + 1) instanceof COSArray each) {
                for (int k = 0; k < each.size(); k++) {
                    widths.put(first + k, width(each.getObject(k)));
                }
                i += 2;
            } else {
                int last = Math.min(number(listed.getObject(i + 1)), first + MAX_GLYPHS);
                double width = i + 2 < listed.size() ? width(listed.getObject(i + 2)) : 0;
                for (int glyph = first; glyph <= last; glyph++) {
                    widths.put(glyph, width);
                }
                i += 3;
            }
        }
        return widths;
    }

    private static int number(COSBase value) {
        return value instanceof COSNumber number ? number.intValue() : 0;
    }

    private static double width(COSBase value) {
        return value instanceof COSNumber number ? number.floatValue() * THOUSANDTH : 0;
    }

    @Override
    public int codeLength(byte[] string, int offset) {
        if (codes.isEmpty()) {
            return 2;
        }
        try {
            ByteArrayInputStream rest = new ByteArrayInputStream(string, offset, string.length - offset);
            codes.get().readCode(rest);
            return Math.max(1, string.length - offset - rest.available());
        } catch (IOException damaged) {
            return 1;
        }
    }

    @Override
    public String text(int code) {
        String mapped = texts.map(map -> map.toUnicode(code)).orElse("");
        if (Unicode.isSound(mapped)) {
            return mapped;
        }
        String known = glyphTexts.getOrDefault(glyph(code), UNKNOWN);
        return known.equals(UNKNOWN) && face.pictures() ? Character.toString(0xF000 + (code & 0xFF)) : known;
    }

    @Override
    public double width(int code) {
        return widths.getOrDefault(glyph(code), usualWidth);
    }

    private int glyph(int code) {
        return codes.map(map -> map.toCID(code)).orElse(code);
    }
}
