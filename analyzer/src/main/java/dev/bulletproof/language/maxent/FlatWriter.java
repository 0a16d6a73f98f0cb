package dev.bulletproof.language.maxent;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes what {@link FlatFile} reads. Used by the build only. */
final class FlatWriter {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    void number(int number) {
        out.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(number).array());
    }

    void bytes(byte[] array) {
        number(array.length);
        out.writeBytes(array);
    }

    void ints(int[] array) {
        number(array.length);
        ByteBuffer buffer = ByteBuffer.allocate(array.length * Integer.BYTES);
        buffer.asIntBuffer().put(array);
        out.writeBytes(buffer.array());
    }

    void doubles(double[] array) {
        number(array.length);
        ByteBuffer buffer = ByteBuffer.allocate(array.length * Double.BYTES);
        buffer.asDoubleBuffer().put(array);
        out.writeBytes(buffer.array());
    }

    void texts(List<String> texts) {
        number(texts.size());
        texts.forEach(text -> bytes(text.getBytes(StandardCharsets.UTF_8)));
    }

    byte[] written() {
        return out.toByteArray();
    }
}
