package dev.bulletproof.report;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Text made harmless for HTML. */
public final class Html {
    private Html() {}

    /** Text for an element or a quoted attribute. */
    public static String text(String text) {
        StringBuilder html = new StringBuilder(text.length() + 16);
        Printable.line(text).codePoints().forEach(c -> {
            switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                default -> html.appendCodePoint(c);
            }
        });
        return html.toString();
    }

    /** A relative path as the value of {@code href}: everything but letters, digits and {@code -._~/} is encoded. */
    public static String link(String path) {
        StringBuilder link = new StringBuilder();
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean plain = c < 128 && (Character.isLetterOrDigit(c) || "-._~/".indexOf(c) >= 0);
            link.append(plain ? String.valueOf(c) : "%%%02X".formatted((int) c));
        }
        return link.toString();
    }

    /** A message as a sentence begins; one that begins with a quotation stays true to what it quotes. */
    static String begun(String message) {
        int first = message.isEmpty() ? 0 : Character.charCount(message.codePointAt(0));
        return message.substring(0, first).toUpperCase(Locale.ROOT) + message.substring(first);
    }
}
