package dev.bulletproof.language.maxent;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Finds the number that belongs to a text of some kind: a hash table laid out in two arrays. Immutable.
 *
 * <p>The entries of a bucket stand one after the other, each its kind, the length of its text in bytes, its text in
 * UTF-8, and its number in three bytes.
 */
final class FlatTable {
    private static final int HEAD = 2;
    private static final int NUMBER = 3;

    private final int[] buckets;
    private final byte[] entries;

    private FlatTable(int[] buckets, byte[] entries) {
        this.buckets = buckets;
        this.entries = entries;
    }

    static FlatTable read(FlatFile file) {
        return new FlatTable(file.ints(), file.bytes());
    }

    /** The number, -1 where there is none. */
    int find(int kind, String text) {
        if (text.isEmpty()) {
            return -1;
        }
        byte[] sought = text.getBytes(StandardCharsets.UTF_8);
        int bucket = bucket(kind, text, buckets.length - 1);
        int at = buckets[bucket];
        while (at < buckets[bucket + 1]) {
            int end = at + HEAD + (entries[at + 1] & 0xff);
            // The last byte tells most words apart before all are compared.
            if (entries[at] == kind
                    && end - at - HEAD == sought.length
                    && entries[end - 1] == sought[sought.length - 1]
                    && Arrays.equals(entries, at + HEAD, end, sought, 0, sought.length)) {
                return (entries[end] & 0xff) << 16 | (entries[end + 1] & 0xff) << 8 | (entries[end + 2] & 0xff);
            }
            at = end + NUMBER;
        }
        return -1;
    }

    /** Which of so many buckets, a power of two, holds a text; String's hash code is the same on every Java. */
    static int bucket(int kind, String text, int buckets) {
        int hash = (text.hashCode() * 31 + kind) * 0x9E3779B9;
        return (hash >>> 8) & (buckets - 1);
    }
}
