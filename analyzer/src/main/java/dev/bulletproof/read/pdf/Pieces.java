package dev.bulletproof.read.pdf;

import dev.bulletproof.read.ListMark;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Cuts the words of a row into pieces wherever a column might begin. */
final class Pieces {

    /** Words of one sentence stand nearer than this, in sizes of the font. */
    private static final double WIDE = 0.75;

    /** A list mark may stand this far from its text, in sizes of the font. */
    private static final double MARK_REACH = 5;

    /** A list mark stands level with its text within this, in sizes of the font. */
    private static final double LEVEL = 0.6;

    private Pieces() {}

    static List<Piece> of(List<Token> row) {
        List<Piece> pieces = new ArrayList<>();
        List<Token> current = new ArrayList<>();
        for (Token token : row) {
            if (!current.isEmpty() && parts(current, token)) {
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

    private static boolean parts(List<Token> current, Token next) {
        Token last = current.get(current.size() - 1);
        double gap = (next.left() - last.right()) / Math.max(1, next.word().size());
        boolean mark = current.size() == 1 && isMark(last);
        return gap > (mark ? MARK_REACH : WIDE);
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
