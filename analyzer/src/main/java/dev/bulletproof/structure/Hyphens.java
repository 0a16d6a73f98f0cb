package dev.bulletproof.structure;

import dev.bulletproof.model.Word;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Joins lines into text. A hyphen at the end of a line is taken away only where it was put there to break a word; what
 * the same document writes elsewhere decides first.
 */
final class Hyphens {
    private static final Pattern EDGES = Pattern.compile("^[^\\p{L}\\d]+|[^\\p{L}\\d-]+$");

    private final Vocabulary vocabulary;
    private final Set<String> written = new HashSet<>();

    Hyphens(Vocabulary vocabulary, List<Row> rows) {
        this.vocabulary = vocabulary;
        rows.stream().flatMap(row -> row.words().stream()).forEach(word -> written.add(bare(word.text())));
    }

    private static String bare(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        boolean clean = !lower.isEmpty()
                && Character.isLetter(lower.charAt(0))
                && Character.isLetter(lower.charAt(lower.length() - 1));
        return clean ? lower : EDGES.matcher(lower).replaceAll("");
    }

    String join(List<Row> rows) {
        StringBuilder text = new StringBuilder();
        rows.forEach(row -> row.printed().forEach(printed -> printed.forEach(word -> append(text, word))));
        return text.toString();
    }

    private void append(StringBuilder text, Word word) {
        String next = word.text();
        int length = text.length();
        if (length > 0 && text.charAt(length - 1) == '\u00ad') {
            text.setLength(length - 1);
        } else if (length > 1
                && text.charAt(length - 1) == '-'
                && Character.isLetterOrDigit(text.charAt(length - 2))
                && Character.isLetterOrDigit(next.charAt(0))
                && !next.equals("and")
                && !next.equals("or")) {
            String head = text.substring(text.lastIndexOf(" ") + 1);
            if (Character.isLowerCase(next.charAt(0)) && broken(head, next)) {
                text.setLength(length - 1);
            }
        } else if (length > 0) {
            text.append(' ');
        }
        text.append(next);
    }

    /** Whether {@code head}, which ends in a hyphen, and {@code tail} are one word written without it. */
    private boolean broken(String head, String tail) {
        String first = bare(head.substring(0, head.length() - 1));
        String second = bare(tail);
        if (written.contains(first + "-" + second)) {
            return false;
        }
        return written.contains(first + second)
                || !(vocabulary.isCompoundHead(first)
                        || vocabulary.isCompoundTail(second)
                        || first.contains("-")
                        || !first.equals(head.substring(0, head.length() - 1).replaceAll("^[^\\p{L}]+", "")));
    }
}
