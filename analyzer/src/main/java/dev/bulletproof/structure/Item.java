package dev.bulletproof.structure;

import dev.bulletproof.model.Word;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Rows that read as one: a list item or paragraph with its wrapped lines.
 *
 * @param rows in reading order, never empty
 * @param text one line, wrapped lines joined
 */
record Item(List<Row> rows, String text) {
    private static final Pattern LABEL = Pattern.compile("^([\\p{L}&/'’ .-]{2,40}?)\\s*:(?:\\s|$)");

    Row first() {
        return rows.get(0);
    }

    Row last() {
        return rows.get(rows.size() - 1);
    }

    boolean marked() {
        return first().marked();
    }

    boolean bold() {
        return rows.stream().allMatch(Row::bold);
    }

    boolean caps() {
        return rows.stream().allMatch(Row::caps);
    }

    int heading() {
        return first().line().heading();
    }

    int count() {
        return rows.stream().mapToInt(Row::count).sum();
    }

    /** Whether wide white space parts one of its printed lines. */
    boolean hasFields() {
        return rows.stream().anyMatch(row -> row.fields().size() > row.printed().size());
    }

    boolean endsSentence() {
        return last().endsSentence();
    }

    /** What stands before a colon at its head. */
    Optional<String> label() {
        Matcher matcher = LABEL.matcher(text);
        return matcher.find()
                ? Optional.of(matcher.group(1).toLowerCase(Locale.ROOT).strip())
                : Optional.empty();
    }

    /** What stands before wide white space at its head, as in the first cell of a table's row. */
    Optional<String> cellLabel() {
        return Optional.of(first().fields())
                .filter(fields -> !marked() && fields.size() > 1)
                .map(fields -> fields.get(0).stream().map(Word::text).collect(Collectors.joining(" ")))
                .map(label -> label.toLowerCase(Locale.ROOT));
    }
}
