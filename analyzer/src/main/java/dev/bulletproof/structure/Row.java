package dev.bulletproof.structure;

import dev.bulletproof.model.Box;
import dev.bulletproof.model.Mark;
import dev.bulletproof.model.Word;
import dev.bulletproof.read.TextLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A line to be understood: a {@link TextLine}, or one side of it where a heading stands beside other text.
 *
 * @param index its place in reading order
 * @param line what it was read from
 * @param words its own part of the line's words
 * @param mark what marks it as a list item
 * @param text the words joined by blanks: asked for in dozens of places, so joined once
 */
record Row(
        int index,
        TextLine line,
        List<Word> words,
        @Nullable Mark mark,
        String text) {
    private static final Pattern ABBREVIATED = Pattern.compile("(?:\\b(?:\\p{Lu}\\.){2,}|\\b(?:Inc|Ltd|Corp)\\.)$");

    private static final double MOSTLY = 0.6;
    /** In widths of an em: white space wider than this parts two fields of a line. */
    private static final double WIDE_GAP = 1.4;
    /** What may stand behind the end of a sentence. */
    private static final String CLOSING = " \t\r\n\"”’')]";

    Row(int index, TextLine line, List<Word> words, @Nullable Mark mark) {
        this(index, line, words, mark, words.stream().map(Word::text).collect(Collectors.joining(" ")));
    }

    boolean marked() {
        return mark != null;
    }

    double size() {
        return words.stream().mapToDouble(Word::size).max().orElse(0);
    }

    /** Whether most of its letters are bold. */
    boolean bold() {
        return share(Word::bold) > MOSTLY;
    }

    boolean boldStart() {
        return words.get(0).bold();
    }

    private double share(java.util.function.Predicate<Word> property) {
        double all = words.stream().mapToInt(word -> word.text().length()).sum();
        return words.stream()
                        .filter(property)
                        .mapToInt(word -> word.text().length())
                        .sum()
                / Math.max(1, all);
    }

    /** Whether it has letters, and all are capitals. */
    boolean caps() {
        return text.equals(text.toUpperCase(Locale.ROOT)) && !text.equals(text.toLowerCase(Locale.ROOT));
    }

    double left() {
        return words.get(0).box().left();
    }

    double top() {
        return words.get(0).box().top();
    }

    double bottom() {
        return words.get(words.size() - 1).box().bottom();
    }

    /** The right edge of its last printed line. */
    double right() {
        return words.get(words.size() - 1).box().right();
    }

    /** The left edge of its last printed line. */
    double lastLeft() {
        List<List<Word>> printed = printed();
        return printed.get(printed.size() - 1).get(0).box().left();
    }

    /** Its words by printed line. */
    List<List<Word>> printed() {
        List<List<Word>> lines = new ArrayList<>();
        Optional<Word> before = Optional.empty();
        for (Word word : words) {
            boolean below = before.map(Word::box)
                    .filter(box -> word.box().top() >= box.top() + box.height() * 0.6
                            || word.box().right() < box.left())
                    .isPresent();
            if (lines.isEmpty() || below) {
                lines.add(new ArrayList<>());
            }
            lines.get(lines.size() - 1).add(word);
            before = Optional.of(word);
        }
        return lines;
    }

    Box box() {
        return words.stream().map(Word::box).reduce(Box::union).orElse(line.box());
    }

    /** The stretches between wide white space, left to right. */
    List<List<Word>> fields() {
        List<List<Word>> fields = new ArrayList<>();
        for (List<Word> printed : printed()) {
            fields.add(new ArrayList<>());
            for (int i = 0; i < printed.size(); i++) {
                Word word = printed.get(i);
                if (i > 0 && word.box().left() - printed.get(i - 1).box().right() > WIDE_GAP * word.size()) {
                    fields.add(new ArrayList<>());
                }
                fields.get(fields.size() - 1).add(word);
            }
        }
        return fields;
    }

    boolean startsLower() {
        return !text.isEmpty() && Character.isLowerCase(text.codePointAt(0));
    }

    /** Whether it ends like a sentence. */
    boolean endsSentence() {
        int end = text.length();
        while (end > 0 && CLOSING.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0
                && ".!?:;".indexOf(text.charAt(end - 1)) >= 0
                && !ABBREVIATED.matcher(text.substring(0, end)).find();
    }

    int count() {
        return words.size();
    }

    boolean besides(Row other) {
        return line.page() == other.line.page()
                && Math.min(bottom(), other.bottom()) - Math.max(top(), other.top()) > 0.5 * size()
                && (left() > other.box().right() || box().right() < other.left());
    }
}
