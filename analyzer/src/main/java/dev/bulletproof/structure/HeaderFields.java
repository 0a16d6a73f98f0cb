package dev.bulletproof.structure;

import dev.bulletproof.model.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The stretches between wide white space in the head of an entry. One that wraps goes on in the next printed line.
 * Serves one entry.
 */
final class HeaderFields {
    private static final Pattern DASH_END = Pattern.compile(".*[-‐‑–—]\\s*");
    private static final Pattern OPEN_END = Pattern.compile("(?i).*(?:[-‐‑–—,&]|\\b(?:and|of|in|for|with))\\s*");
    private static final Pattern MONTH_END = Pattern.compile("(?i).*\\b" + DateText.MONTH_NAME + "\\s*");
    private static final Pattern YEAR_START = Pattern.compile("(?:19|20)\\d\\d\\b.*");

    /**
     * A stretch.
     *
     * @param row index of the row that it begins in
     */
    record Field(int row, String text) {}

    private final Vocabulary vocabulary;
    private final List<Field> all = new ArrayList<>();

    /** How many stretches the printed line above has, and where the first of them stands among all. */
    private int above;

    private int first;

    HeaderFields(Vocabulary vocabulary, List<Item> items) {
        this.vocabulary = vocabulary;
        items.forEach(this::take);
    }

    List<Field> all() {
        return all;
    }

    private void take(Item item) {
        boolean begins = true;
        for (Row row : item.rows()) {
            List<List<Word>> printed = row.printed();
            for (int at = 0; at < printed.size(); at++) {
                boolean inParagraph = at > 0 && row.line().whole();
                take(row, printed.get(at), begins, inParagraph);
                begins = false;
            }
        }
    }

    private void take(Row row, List<Word> printed, boolean begins, boolean inParagraph) {
        List<List<Word>> line = new Row(row.index(), row.line(), printed, null)
                .fields().stream().filter(words -> !joined(words).isBlank()).toList();
        if (line.isEmpty()) {
            return;
        }
        int from = all.size();
        for (int at = 0; at < line.size(); at++) {
            Field field = new Field(row.index(), text(line.get(at)));
            int open = at == 0 && above > 0 ? continued(row, field.text, begins, inParagraph) : -1;
            if (open < 0) {
                all.add(field);
            } else {
                all.set(open, new Field(all.get(open).row, all.get(open).text + " " + field.text));
                from = open;
            }
        }
        above = line.size();
        first = from;
    }

    /** Which stretch the one that begins a printed line continues, -1 for none. */
    private int continued(Row row, String text, boolean begins, boolean inParagraph) {
        int last = all.size() - 1;
        String before = all.get(last).text;
        boolean date =
                MONTH_END.matcher(before).matches() && YEAR_START.matcher(text).matches();
        if (inParagraph || date || (!begins && DASH_END.matcher(before).matches())) {
            return last;
        }
        if (begins || above > 1) {
            return isOpen(text) ? first : -1;
        }
        boolean open = OPEN_END.matcher(before).matches();
        return beginsAnew(row, text) && !open ? -1 : last;
    }

    /** A title beside its dates may be too long for one line: it ends in the middle of things. */
    private boolean isOpen(String next) {
        String text = all.get(first).text;
        boolean aside = text.lastIndexOf('(') > text.lastIndexOf(')');
        return aside || OPEN_END.matcher(text).matches() || Character.isLowerCase(next.codePointAt(0));
    }

    /** In a narrow margin each line looks wrapped, but a place or a date stands for itself. */
    private boolean beginsAnew(Row row, String text) {
        return vocabulary.isPlace(text)
                || (row.printed().size() == 1
                        && DateText.in(text).filter(date -> date.start() == 0).isPresent());
    }

    /** Bold words and others are two things where one of them is a title: {@code <b>Acme</b> Engineer}. */
    private String text(List<Word> words) {
        int change = 1;
        while (change < words.size() && words.get(change).bold() == words.get(0).bold()) {
            change++;
        }
        String first = joined(words.subList(0, change));
        String rest = joined(words.subList(change, words.size()));
        boolean two = !rest.isEmpty()
                && !rest.startsWith("(")
                && words.stream()
                        .skip(change)
                        .allMatch(word -> word.bold() != words.get(0).bold())
                && vocabulary.holdsTitle(first) != vocabulary.holdsTitle(rest);
        return two ? first + " | " + rest : joined(words);
    }

    private static String joined(List<Word> words) {
        return words.stream().map(Word::text).collect(Collectors.joining(" "));
    }
}
