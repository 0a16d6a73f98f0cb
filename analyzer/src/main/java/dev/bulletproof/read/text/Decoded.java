package dev.bulletproof.read.text;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.bulletproof.read.Limits;
import dev.bulletproof.read.Refusal;
import dev.bulletproof.read.UnreadableException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

/**
 * A text file as characters: UTF-8 or what its byte order mark says, else Windows-1252, which every byte has a meaning
 * in. What is written back goes in the same encoding. Immutable.
 *
 * @param mark the byte order mark, empty where there is none; offsets do not count it
 * @param text what follows
 * @param charset of both
 */
public record Decoded(String mark, String text, Charset charset) {
    private static final String BYTE_ORDER_MARK = "\ufeff";

    /** The file with these bytes. */
    public static Decoded of(byte[] bytes) {
        Charset charset = charset(bytes);
        String all = new String(bytes, charset);
        return all.startsWith(BYTE_ORDER_MARK)
                ? new Decoded(BYTE_ORDER_MARK, all.substring(1), charset)
                : new Decoded("", all, charset);
    }

    private static Charset charset(byte[] bytes) {
        int first = bytes.length > 1 ? ((bytes[0] & 0xff) << 8) | (bytes[1] & 0xff) : 0;
        if (first == 0xfeff || first == 0xfffe) {
            return first == 0xfeff ? UTF_16BE : UTF_16LE;
        }
        try {
            UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return UTF_8;
        } catch (CharacterCodingException older) {
            return Charset.forName("windows-1252");
        }
    }

    /** The bytes of a changed text, in this file's encoding. */
    public byte[] encoded(String changed) {
        return (mark + changed).getBytes(charset);
    }

    /** The text of a file that has one, and no more than any résumé. */
    static String text(String file, byte[] bytes, Limits limits) throws UnreadableException {
        String text = of(bytes).text;
        if (text.length() > limits.characters()) {
            throw Refusal.TOO_LARGE.of(file, "holds more text than any résumé");
        }
        if (text.isBlank()) {
            throw Refusal.EMPTY.of(file, "has no text");
        }
        return text;
    }

    /**
     * A line.
     *
     * @param start offset of its first character in the file
     * @param text without the line break
     */
    record Line(int start, String text) {}

    static List<Line> lines(String text) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        while (start <= text.length()) {
            int end = start;
            while (end < text.length() && "\n\r\u2028\u0085".indexOf(text.charAt(end)) < 0) {
                end++;
            }
            lines.add(new Line(start, text.substring(start, end)));
            boolean pair = end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
            start = end + (pair ? 2 : 1);
        }
        return lines;
    }
}
