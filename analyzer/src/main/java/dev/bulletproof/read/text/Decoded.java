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

/** The text of a file: UTF-8 or what its byte order mark says, else Windows-1252, which every byte has a meaning in. */
final class Decoded {
    private static final int BYTE_ORDER_MARK = '\ufeff';

    private Decoded() {}

    /**
     * A line.
     *
     * @param start offset of its first character in the file
     * @param text without the line break
     */
    record Line(int start, String text) {}

    static String text(String file, byte[] bytes, Limits limits) throws UnreadableException {
        String text = decode(bytes);
        String whole = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        if (whole.length() > limits.characters()) {
            throw Refusal.TOO_LARGE.of(file, "holds more text than any résumé");
        }
        if (whole.isBlank()) {
            throw Refusal.EMPTY.of(file, "has no text");
        }
        return whole;
    }

    private static String decode(byte[] bytes) {
        int first = bytes.length > 1 ? ((bytes[0] & 0xff) << 8) | (bytes[1] & 0xff) : 0;
        if (first == 0xfeff || first == 0xfffe) {
            return new String(bytes, first == 0xfeff ? UTF_16BE : UTF_16LE);
        }
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException other) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }

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
