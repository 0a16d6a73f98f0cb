package dev.bulletproof.annotate.text;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;

/**
 * A text file as characters, to be written back in its own encoding.
 *
 * @param mark the byte order mark, empty where there is none; offsets do not count it
 * @param text what follows
 * @param charset of both
 */
record Decoded(String mark, String text, Charset charset) {
    private static final String BYTE_ORDER_MARK = "\ufeff";

    static Decoded of(byte[] bytes) {
        Charset charset = charset(bytes);
        String all = new String(bytes, charset);
        return all.startsWith(BYTE_ORDER_MARK)
                ? new Decoded(BYTE_ORDER_MARK, all.substring(1), charset)
                : new Decoded("", all, charset);
    }

    private static Charset charset(byte[] bytes) {
        if (bytes.length > 1 && bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xfe) {
            return UTF_16LE;
        }
        if (bytes.length > 1 && bytes[0] == (byte) 0xfe && bytes[1] == (byte) 0xff) {
            return UTF_16BE;
        }
        try {
            UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return UTF_8;
        } catch (CharacterCodingException older) {
            return Charset.forName("windows-1252");
        }
    }

    byte[] encoded(String changed) {
        return (mark + changed).getBytes(charset);
    }
}
