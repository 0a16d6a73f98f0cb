package dev.bulletproof.read.word;

import dev.bulletproof.model.Box;
import dev.bulletproof.model.Word;
import dev.bulletproof.read.TextWidths;
import dev.bulletproof.read.word.ParagraphFormat.Tab;
import java.util.ArrayList;
import java.util.List;

/** Breaks the words of a passage into rows and gives each word its estimated place. */
final class RowSetter {
    private static final double LINE_SPACING = 1.2;
    private static final double DEFAULT_TAB = 36;
    private static final double WIDE_GAP = 1.6;

    private final Cursor cursor;
    private final ParagraphFormat format;
    private final List<Word> words = new ArrayList<>();
    private final List<Token> row = new ArrayList<>();
    private final List<Double> places = new ArrayList<>();
    private final double left;
    private final double right;
    private double x;
    private double y;

    RowSetter(Cursor cursor, ParagraphFormat format) {
        this.cursor = cursor;
        this.format = format;
        this.left = cursor.left() + format.left();
        this.right = Math.max(left + 1, cursor.left() + cursor.width() - format.right());
    }

    /**
     * Sets a passage, whole on one page; {@code marked} where its text begins at the indent, behind a list mark.
     */
    List<Word> set(List<Token> tokens, boolean marked) {
        x = marked ? left : left + format.first();
        for (int at = 0; at < tokens.size(); at++) {
            Token token = tokens.get(at);
            double place = place(tokens, at);
            if (!row.isEmpty() && (token.newRow() || place + token.width() > right + 1)) {
                flush();
                place = left;
            }
            row.add(token);
            places.add(place);
            x = place + token.width();
        }
        flush();
        double top = cursor.row(y);
        return words.stream().map(word -> lowered(word, top)).toList();
    }

    private static Word lowered(Word word, double by) {
        Box box = word.box();
        return new Word(
                word.text(),
                new Box(box.left(), box.top() + by, box.right(), box.bottom() + by),
                word.size(),
                word.bold());
    }

    private double place(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        if (token.tabs() == 0) {
            return row.isEmpty() ? x : x + token.blanks() * TextWidths.blank(token.size());
        }
        double stop = x;
        for (int tab = 0; tab < token.tabs(); tab++) {
            stop = stop(stop, tab == token.tabs() - 1 ? width(tokens, at) : 0);
        }
        double gap = row.isEmpty() ? 0 : WIDE_GAP * token.size();
        return Math.max(stop, x + gap);
    }

    /** Where text of this width begins after a tab at {@code from}. */
    private double stop(double from, double width) {
        for (Tab tab : format.tabs()) {
            double position = cursor.left() + tab.position();
            if (position > from + 1) {
                return switch (tab.kind()) {
                    case "right", "end", "decimal" -> position - width;
                    case "center" -> position - width / 2;
                    default -> position;
                };
            }
        }
        double origin = cursor.left();
        return origin + (Math.floor((from - origin + 1) / DEFAULT_TAB) + 1) * DEFAULT_TAB;
    }

    /** The width of the words up to the next tab. */
    private static double width(List<Token> tokens, int from) {
        double width = tokens.get(from).width();
        for (int at = from + 1; at < tokens.size() && tokens.get(at).tabs() == 0; at++) {
            Token token = tokens.get(at);
            width += token.blanks() * TextWidths.blank(token.size()) + token.width();
        }
        return width;
    }

    private void flush() {
        if (row.isEmpty()) {
            return;
        }
        double size = row.stream().mapToDouble(Token::size).max().orElse(0);
        double height = size * LINE_SPACING;
        double top = y;
        y += height * format.lineHeight();
        double shift = shift();
        for (int i = 0; i < row.size(); i++) {
            Token token = row.get(i);
            double start = places.get(i) + shift;
            Box box = new Box(start, top, start + token.width(), top + height);
            words.add(new Word(token.text(), box, token.size(), token.bold()));
        }
        x = left;
        row.clear();
        places.clear();
    }

    private double shift() {
        double free = Math.max(0, right - x);
        return switch (format.alignment()) {
            case "right", "end" -> free;
            case "center" -> free / 2;
            default -> 0;
        };
    }
}
