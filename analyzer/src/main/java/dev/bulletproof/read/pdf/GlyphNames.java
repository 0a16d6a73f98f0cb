package dev.bulletproof.read.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.fontbox.cff.CFFFont;
import org.apache.fontbox.cff.CFFParser;
import org.apache.fontbox.cff.CFFType1Font;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.encoding.Encoding;
import org.apache.pdfbox.pdmodel.font.encoding.StandardEncoding;
import org.apache.pdfbox.pdmodel.font.encoding.SymbolEncoding;
import org.apache.pdfbox.pdmodel.font.encoding.WinAnsiEncoding;
import org.apache.pdfbox.pdmodel.font.encoding.ZapfDingbatsEncoding;
import org.jspecify.annotations.Nullable;

/** Which glyph each code of a simple font shows, by the glyph's name; empty where that is not told. */
final class GlyphNames {

    private static final int CODES = 256;
    private static final int SYMBOLIC = 1 << 2;
    private static final Pattern BUILT_IN = Pattern.compile("dup\\s+(\\d{1,3})\\s*/(\\S+)\\s+put");

    private GlyphNames() {}

    static String[] of(COSDictionary font, COSDictionary descriptor, Face face, Streams streams) {
        COSBase encoding = font.getDictionaryObject(COSName.ENCODING);
        String[] names = base(encoding)
                .map(base -> names(base.getCodeToNameMap()))
                .orElseGet(() -> builtIn(font, descriptor, face, streams));
        if (encoding instanceof COSDictionary dictionary) {
            differences(dictionary.getCOSArray(COSName.DIFFERENCES), names);
        }
        return names;
    }

    private static Optional<Encoding> base(@Nullable COSBase encoding) {
        COSBase name =
                encoding instanceof COSDictionary dictionary ? dictionary.getCOSName(COSName.BASE_ENCODING) : encoding;
        return name instanceof COSName known ? Optional.ofNullable(Encoding.getInstance(known)) : Optional.empty();
    }

    private static void differences(@Nullable COSArray differences, String[] names) {
        int code = 0;
        for (int i = 0; differences != null && i < differences.size(); i++) {
            COSBase item = differences.getObject(i);
            if (item instanceof COSNumber number) {
                code = number.intValue();
            } else if (item instanceof COSName name && code >= 0 && code < CODES) {
                names[code++] = name.getName();
            }
        }
    }

    private static String[] none() {
        return names(Map.of());
    }

    private static String[] names(Map<Integer, String> known) {
        String[] names = new String[CODES];
        for (int code = 0; code < CODES; code++) {
            String name = known.getOrDefault(code, "");
            names[code] = name.equals(".notdef") ? "" : name;
        }
        return names;
    }

    private static String[] builtIn(COSDictionary font, COSDictionary descriptor, Face face, Streams streams) {
        if (descriptor.getDictionaryObject(COSName.FONT_FILE) instanceof COSStream program) {
            return ofType1(new String(streams.decode(program), StandardCharsets.ISO_8859_1));
        }
        if (descriptor.getDictionaryObject(COSName.FONT_FILE3) instanceof COSStream program) {
            return ofCompactFont(streams.decode(program));
        }
        if (face.name().equals("Symbol")) {
            return names(SymbolEncoding.INSTANCE.getCodeToNameMap());
        }
        if (face.name().equals("ZapfDingbats")) {
            return names(ZapfDingbatsEncoding.INSTANCE.getCodeToNameMap());
        }
        if (face.pictures() || font.getNameAsString(COSName.SUBTYPE, "").equals("Type3")) {
            return none();
        }
        boolean symbolic = (descriptor.getInt(COSName.FLAGS, 0) & SYMBOLIC) != 0;
        return names((symbolic ? WinAnsiEncoding.INSTANCE : StandardEncoding.INSTANCE).getCodeToNameMap());
    }

    private static String[] ofType1(String program) {
        int end = program.indexOf("eexec");
        String clear = program.substring(0, end < 0 ? Math.min(program.length(), 20_000) : end);
        if (clear.contains("/Encoding StandardEncoding")) {
            return names(StandardEncoding.INSTANCE.getCodeToNameMap());
        }
        String[] names = none();
        for (Matcher entry = BUILT_IN.matcher(clear); entry.find(); ) {
            int code = Integer.parseInt(entry.group(1));
            if (code < CODES) {
                names[code] = entry.group(2);
            }
        }
        return names;
    }

    private static String[] ofCompactFont(byte[] program) {
        try {
            List<CFFFont> fonts = new CFFParser().parse(new RandomAccessReadBuffer(program));
            if (!fonts.isEmpty() && fonts.get(0) instanceof CFFType1Font font) {
                return names(font.getEncoding().getCodeToNameMap());
            }
        } catch (IOException | RuntimeException damaged) {
            return names(StandardEncoding.INSTANCE.getCodeToNameMap());
        }
        return names(StandardEncoding.INSTANCE.getCodeToNameMap());
    }
}
