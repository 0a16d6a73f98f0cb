package dev.bulletproof.read.pdf;

import java.text.Normalizer;

/** Characters as text wants them. */
final class Characters {

    private Characters() {}

    /** Ligatures taken apart, soft hyphens as hyphens, marks that have no width left out. */
    static String clean(String text) {
        if (text.length() == 1 && text.charAt(0) < 0x80) {
            return text;
        }
        StringBuilder clean = new StringBuilder();
        text.codePoints().forEach(c -> append(clean, c));
        return clean.toString();
    }

    private static void append(StringBuilder clean, int c) {
        if (c >= 0xFB00 && c <= 0xFB06) {
            clean.append(Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC));
        } else if (c == 0xAD) {
            clean.append('-');
        } else if (c >= ' ' && !Character.isWhitespace(c) && c != 0xA0 && Character.getType(c) != Character.FORMAT) {
            clean.appendCodePoint(c);
        }
    }
}
