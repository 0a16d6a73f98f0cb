package dev.bulletproof.cli;

import dev.bulletproof.report.Digest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All that a batch keeps of one file.
 *
 * @param digest for sums and the exit code
 * @param texts what is said about the file, in UTF-8, by where it is said
 */
record Outcome(Digest digest, SortedMap<String, byte[]> texts) {
    private static final byte[] NOTHING = new byte[0];

    static Outcome of(Digest digest, Map<String, String> texts) {
        SortedMap<String, byte[]> encoded = new TreeMap<>();
        texts.forEach((use, text) -> encoded.put(use, text.getBytes(StandardCharsets.UTF_8)));
        return new Outcome(digest, encoded);
    }

    /** The text for this use, empty where there is none. */
    byte[] text(String use) {
        return texts.getOrDefault(use, NOTHING);
    }
}
