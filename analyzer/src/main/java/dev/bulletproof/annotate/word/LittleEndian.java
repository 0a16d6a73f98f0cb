package dev.bulletproof.annotate.word;

import java.io.ByteArrayOutputStream;

/** Bytes in the order that ZIP files use: the lowest first. */
final class LittleEndian {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    /** Two bytes for each value. */
    LittleEndian shorts(int... values) {
        for (int value : values) {
            out.write(value);
            out.write(value >> 8);
        }
        return this;
    }

    /** Four bytes for each value. */
    LittleEndian ints(int... values) {
        for (int value : values) {
            shorts(value, value >> 16);
        }
        return this;
    }

    LittleEndian bytes(byte[] bytes) {
        return bytes(bytes, 0, bytes.length);
    }

    LittleEndian bytes(byte[] bytes, int from, int to) {
        out.write(bytes, from, to - from);
        return this;
    }

    int size() {
        return out.size();
    }

    byte[] toBytes() {
        return out.toByteArray();
    }
}
