package dev.bulletproof.cli;

import dev.bulletproof.report.Digest;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All that a batch keeps of one file.
 *
 * @param digest for sums and the exit code
 * @param texts fragments and whole reports, by what they are for
 */
record Outcome(Digest digest, SortedMap<String, String> texts) {
    Outcome(Digest digest, Map<String, String> texts) {
        this(digest, new TreeMap<>(texts));
    }

    /** The text for this use, empty where there is none. */
    String text(String use) {
        return texts.getOrDefault(use, "");
    }
}
