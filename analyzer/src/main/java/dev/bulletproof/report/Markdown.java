package dev.bulletproof.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Text made harmless for Markdown (CommonMark and the extensions of code hosts). */
final class Markdown {
    private static final String SIGNS = "\\`*_{}[]()<>#+-.!|~&=^$@:\"'";

    private Markdown() {}

    /**
     * Text within a line. Every sign that could mean something is escaped; words that code hosts would make a link of
     * even so become code.
     */
    static String text(String text) {
        return List.of(Printable.line(text).strip().split("\\s+")).stream()
                .map(word -> looksLikeLink(word) ? code(word) : escaped(word))
                .collect(Collectors.joining(" "));
    }

    private static boolean looksLikeLink(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.contains("@") || lower.contains(":/") || lower.contains("www.");
    }

    private static String escaped(String word) {
        StringBuilder safe = new StringBuilder();
        word.codePoints().forEach(c -> {
            if (SIGNS.indexOf(c) >= 0) {
                safe.append('\\');
            }
            safe.appendCodePoint(c);
        });
        return safe.toString();
    }

    /** A code span whose fence is longer than any run of backticks within. */
    private static String code(String word) {
        String fence = "`";
        while (word.contains(fence)) {
            fence += "`";
        }
        return fence + " " + word + " " + fence;
    }
}
