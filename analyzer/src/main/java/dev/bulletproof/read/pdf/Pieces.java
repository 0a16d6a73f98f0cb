package dev.bulletproof.read.pdf;

import dev.bulletproof.read.ListMark;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Cuts the words of a row into pieces wherever a column might begin. */
final class Pieces {

    /** Words of one sentence stand nearer than this, in sizes of the font. */
    private static final double WIDE = 0.75;

    /** A list mark may stand this far from its text, in sizes of the font. */
    private static final double MARK_REACH = 5;

    /** A list mark stands level with its text within this, in sizes of the font. */
    private static final double LEVEL = 0.6;

    /** Fewer gaps tell nothing about a line. */
    private static final int ENOUGH_GAPS = 4;

    /** The widest gap of a justified line is less than this times the narrowest. */
    private static final double EVEN = 1.8;

    private Pieces() {}

    static List<Piece> of(List<Token> row) {
        List<Piece> pieces = new ArrayList<>();
        List<Token> current = new ArrayList<>();
        boolean even = isEven(row);
        for (Token token : row) {
            if (!current.isEmpty() && parts(current, token, even)) {
                pieces.add(Piece.of(current));
                current = new ArrayList<>();
            }
            current.add(token);
        }
        if (!current.isEmpty()) {
            pieces.add(Piece.of(current));
        }
        return pieces;
    }

    /** Whether all gaps are alike, as in a justified line; the gap after a list mark may be wider. */
    private static boolean isEven(List<Token> row) {
        int from = row.size() > 1 && isMark(row.get(0)) ? 2 : 1;
        double[] gaps = IntStream.range(from, row.size())
                .mapToDouble(i -> row.get(i).left() - row.get(i - 1).right())
                .sorted()
                .toArray();
        return gaps.length >= ENOUGH_GAPS && gaps[gaps.length - 1] < EVEN * gaps[0];
    }

    /** Marks of a font of their own may stand a little higher or lower than their text. */
    static List<Piece> withMarks(List<Piece> pieces) {
        List<Piece> joined = new ArrayList<>(pieces);
        for (Piece mark : pieces) {
            if (mark.tokens().size() == 1 && isMark(mark.tokens().get(0))) {
                joined.stream()
                        .filter(text -> !text.equals(mark) && isBeside(mark, text))
                        .min(Comparator.comparingDouble(Piece::left))
                        .ifPresent(text -> {
                            joined.remove(mark);
                            joined.set(joined.indexOf(text), mark.join(text));
                        });
            }
        }
        return joined;
    }

    private static boolean isBeside(Piece mark, Piece text) {
        double gap = text.left() - mark.right();
        return gap > -0.2 * text.size()
                && gap < MARK_REACH * text.size()
                && Math.abs(mark.middle() - text.middle()) < LEVEL * text.size();
    }

    private static boolean parts(List<Token> current, Token next, boolean even) {
        Token last = current.get(current.size() - 1);
        double gap = (next.left() - last.right()) / Math.max(1, next.word().size());
        boolean mark = current.size() == 1 && isMark(last);
        return mark ? gap > MARK_REACH : gap > WIDE && !even;
    }

    /** Whether a word is nothing but a list mark. */
    static boolean isMark(Token token) {
        String text = token.text() + " ";
        return ListMark.of(text).filter(mark -> mark.length() == text.length()).isPresent()
                || token.text().equals("o")
                || token.text().equals(PdfFont.UNKNOWN)
                || (token.face().pictures() && token.text().length() == 1);
    }
}
