package dev.bulletproof.read.pdf;

import java.util.regex.Pattern;

/**
 * Bitmap fonts of TeX name their glyphs by number; the numbers are those of TeX's encodings, in which letters, digits
 * and most signs have their ASCII codes.
 */
final class TexCodes {

    private static final Pattern NUMBERED = Pattern.compile("[A-Za-z]?\\d{1,3}");

    /** Signs of the T1 (Cork) encoding from code 16 on. */
    private static final String[] CORK = {
        "\u201C", "\u201D", "\u201E", "\u00AB", "\u00BB", "\u2013", "\u2014", "", "", "", "", "ff", "fi", "fl", "ffi",
        "ffl"
    };

    private static final int CORK_START = 16;

    /** Ligatures of the OT1 encoding from code 11 on. */
    private static final String[] OLD = {"ff", "fi", "fl", "ffi", "ffl"};

    private static final int OLD_START = 11;

    private TexCodes() {}

    /** The text of a glyph that is named by its number, {@link PdfFont#UNKNOWN} where that tells nothing. */
    static String text(String name, int code) {
        if (!NUMBERED.matcher(name).matches()) {
            return PdfFont.UNKNOWN;
        }
        if (code > ' ' && code < 0x7F) {
            return Character.toString(code);
        }
        if (code >= OLD_START && code < CORK_START) {
            return OLD[code - OLD_START];
        }
        boolean cork = code >= CORK_START && code < ' ' && !CORK[code - CORK_START].isEmpty();
        return cork ? CORK[code - CORK_START] : PdfFont.UNKNOWN;
    }
}
