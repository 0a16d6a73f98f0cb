package dev.bulletproof.read.pdf;

import java.util.Arrays;
import java.util.Optional;
import org.apache.fontbox.cmap.CMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;

/** A font of at most 256 one-byte codes, all looked up when it is read. */
final class SimpleFont implements PdfFont {

    private static final int CODES = 256;
    private static final double THOUSANDTH = 0.001;
    private static final double USUAL_WIDTH = 0.5;

    private final Face face;
    private final String[] texts;
    private final double[] widths;

    private SimpleFont(Face face, String[] texts, double[] widths) {
        this.face = face;
        this.texts = texts;
        this.widths = widths;
    }

    static SimpleFont read(COSDictionary font, Streams streams) {
        COSDictionary descriptor = FontReader.descriptor(font);
        Face face = FontReader.face(font, descriptor);
        String[] names = GlyphNames.of(font, descriptor, face, streams);
        return new SimpleFont(face, texts(font, face, names, streams), widths(font, descriptor, face, names));
    }

    private static String[] texts(COSDictionary font, Face face, String[] names, Streams streams) {
        Optional<CMap> map = Unicode.cmap(font.getDictionaryObject(COSName.TO_UNICODE), streams);
        boolean dingbats = face.name().contains("Dingbats");
        String[] texts = new String[CODES];
        for (int code = 0; code < CODES; code++) {
            texts[code] = text(code, map, names[code], face, dingbats);
        }
        return texts;
    }

    private static String text(int code, Optional<CMap> map, String name, Face face, boolean dingbats) {
        String mapped = map.map(cmap -> mapped(cmap, code)).orElse("");
        if (Unicode.isSound(mapped)) {
            return mapped;
        }
        if (!name.isEmpty()) {
            String named = Unicode.ofName(name, dingbats);
            return named.equals(UNKNOWN) ? TexCodes.text(name, code) : named;
        }
        return face.pictures() && code > ' ' ? Character.toString(0xF000 + code) : UNKNOWN;
    }

    private static String mapped(CMap cmap, int code) {
        String text = cmap.toUnicode(code, 1);
        if (text == null) {
            text = cmap.toUnicode(code, 2);
        }
        return text == null ? "" : text;
    }

    private static double[] widths(COSDictionary font, COSDictionary descriptor, Face face, String[] names) {
        COSArray listed = font.getCOSArray(COSName.WIDTHS);
        if (listed == null) {
            return StandardWidths.of(face, names);
        }
        double unit = unit(font);
        double[] widths = new double[CODES];
        Arrays.fill(widths, descriptor.getFloat(COSName.MISSING_WIDTH, 0) * unit);
        int first = font.getInt(COSName.FIRST_CHAR, 0);
        for (int i = 0; i < Math.min(listed.size(), CODES); i++) {
            COSBase width = listed.getObject(i);
            if (first + i >= 0 && first + i < CODES && width instanceof COSNumber number) {
                widths[first + i] = number.floatValue() * unit;
            }
        }
        return widths;
    }

    /** Type 3 fonts have units of their own. */
    private static double unit(COSDictionary font) {
        COSArray matrix = font.getCOSArray(COSName.FONT_MATRIX);
        boolean own = matrix != null && matrix.size() == 6 && matrix.getObject(0) instanceof COSNumber;
        return own ? Math.abs(((COSNumber) matrix.getObject(0)).floatValue()) : THOUSANDTH;
    }

    @Override
    public Face face() {
        return face;
    }

    @Override
    public int codeLength(byte[] string, int offset) {
        return 1;
    }

    @Override
    public String text(int code) {
        return texts[code & 0xFF];
    }

    @Override
    public double width(int code) {
        double width = widths[code & 0xFF];
        return Double.isFinite(width) ? width : USUAL_WIDTH;
    }
}
