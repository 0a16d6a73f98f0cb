package dev.bulletproof.report;

/** Text that does no harm to a terminal. */
public final class Printable {
    /** The last character that means nothing to any terminal: all above is escaped in JSON. */
    static final int LAST_PLAIN = '~';

    private Printable() {}

    /**
     * The text on one line: control characters (escape sequences among them) and bidirectional overrides become
     * blanks.
     */
    public static String line(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints().forEach(c -> line.appendCodePoint(harmful(c) ? ' ' : c));
        return line.toString();
    }

    private static boolean harmful(int c) {
        return Character.isISOControl(c) || bidirectionalOverride(c) || c == 0x2028 || c == 0x2029;
    }

    private static boolean bidirectionalOverride(int c) {
        return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0x200E || c == 0x200F;
    }
}
