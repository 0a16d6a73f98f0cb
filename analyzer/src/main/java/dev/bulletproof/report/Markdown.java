package dev.bulletproof.report;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Text made harmless for Markdown (CommonMark and the extensions of code hosts). */
final class Markdown {
    /** Signs that mean something wherever they stand: emphasis, code, links, tables, entities, mathematics, issues. */
    private static final String SIGNS = "\\`*_[]<>#|~&$@";

    /** Words that mean something at the start of a line: items of lists, rules, underlines of headings. */
    private static final Pattern MARKER = Pattern.compile("(\\d+)([.)])|([-+=:])[-+=:]*");

    /** "work:" is a word, ":tada:" a picture. */
    private static final Pattern NAME = Pattern.compile(":(?=\\p{L})");

    private Markdown() {}

    /**
     * Text within a line. Signs that could mean something where they stand are escaped; words that code hosts would
     * make a link of even so become code.
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
        if (MARKER.matcher(word).matches()) {
            return word.replaceFirst("^(\\d*)", "$1\\\\");
        }
        StringBuilder safe = new StringBuilder();
        word.codePoints().forEach(c -> {
            if (SIGNS.indexOf(c) >= 0) {
                safe.append('\\');
            }
            safe.appendCodePoint(c);
        });
        return NAME.matcher(safe).replaceAll("\\\\:");
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
