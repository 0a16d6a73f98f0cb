package dev.bulletproof.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.BitSet;
import java.util.Objects;

/**
 * The ordinary words of English, as a Bloom filter: it knows every word of the list it was made from, and takes about
 * one other in a hundred for one of them. Immutable.
 */
public final class Vocabulary {
    /** Made by the build from a list of words. */
    static final String RESOURCE = "vocabulary.bin";

    private static final int HASHES = 7;

    private final BitSet bits;
    private final int size;

    private Vocabulary(BitSet bits, int size) {
        this.bits = bits;
        this.size = size;
    }

    /** The vocabulary that the build made. */
    public static Vocabulary load() {
        try (InputStream in = Vocabulary.class.getResourceAsStream(RESOURCE)) {
            byte[] bytes = Objects.requireNonNull(in, RESOURCE).readAllBytes();
            return new Vocabulary(BitSet.valueOf(ByteBuffer.wrap(bytes)), bytes.length * Byte.SIZE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether this is an ordinary word, in lower case. */
    public boolean has(String word) {
        for (int i = 0; i < HASHES; i++) {
            if (!bits.get(place(word, i, size))) {
                return false;
            }
        }
        return true;
    }

    /** The bits of these words in a filter of so many bytes. */
    static byte[] compiled(Iterable<String> words, int bytes) {
        BitSet bits = new BitSet(bytes * Byte.SIZE);
        for (String word : words) {
            for (int i = 0; i < HASHES; i++) {
                bits.set(place(word, i, bytes * Byte.SIZE));
            }
        }
        byte[] filter = new byte[bytes];
        byte[] filled = bits.toByteArray();
        System.arraycopy(filled, 0, filter, 0, filled.length);
        return filter;
    }

    /** Two hashes make as many as are needed; String's own is the same on every Java. */
    private static int place(String word, int i, int size) {
        int one = word.hashCode() * 0x9E3779B9;
        int two = (word.hashCode() ^ word.length() * 0x85EBCA6B ^ reversed(word)) * 0xC2B2AE35 | 1;
        return Math.floorMod((one >>> 3) + i * (two >>> 3), size);
    }

    private static int reversed(String word) {
        int hash = 0;
        for (int i = word.length() - 1; i >= 0; i--) {
            hash = hash * 37 + word.charAt(i);
        }
        return hash;
    }
}
