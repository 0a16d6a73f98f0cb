package dev.bulletproof.language.maxent;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Reads arrays, each written as its length and its elements, from a resource. Not shared between threads. */
final class FlatFile {
    private final ByteBuffer bytes;

    FlatFile(byte[] bytes) {
        this.bytes = ByteBuffer.wrap(bytes);
    }

    /** The file beside this class. */
    static FlatFile ofResource(String name) {
        try (InputStream in = Objects.requireNonNull(FlatFile.class.getResourceAsStream(name), name)) {
            return new FlatFile(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int number() {
        return bytes.getInt();
    }

    byte[] bytes() {
        byte[] array = new byte[number()];
        bytes.get(array);
        return array;
    }

    int[] ints() {
        int[] array = new int[number()];
        bytes.asIntBuffer().get(array);
        bytes.position(bytes.position() + array.length * Integer.BYTES);
        return array;
    }

    double[] doubles() {
        double[] array = new double[number()];
        bytes.asDoubleBuffer().get(array);
        bytes.position(bytes.position() + array.length * Double.BYTES);
        return array;
    }

    String[] texts() {
        String[] array = new String[number()];
        for (int i = 0; i < array.length; i++) {
            array[i] = new String(bytes(), StandardCharsets.UTF_8);
        }
        return array;
    }
}
