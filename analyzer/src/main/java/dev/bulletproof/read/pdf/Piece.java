package dev.bulletproof.read.pdf;

import dev.bulletproof.model.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Words of one printed line with no wide gap between them: the smallest thing that a column holds. Never empty. */
record Piece(List<Token> tokens, Box box, double baseline, double size) {

    /** Words of one sentence usually stand nearer than this, in sizes of the font. */
    private static final double WIDE_GAP = 0.42;

    private static final double GAP = 0.2;

    /** A word begins at an edge within so many points. */
    private static final double EDGE = 1.2;

    private static final double LARGER = 1.1;

    static Piece of(List<Token> tokens) {
        Token longest = tokens.get(0);
        Box box = longest.word().box();
        for (Token token : tokens) {
            box = box.union(token.word().box());
            longest = token.text().length() > longest.text().length() ? token : longest;
        }
        return new Piece(
                List.copyOf(tokens), box, longest.baseline(), longest.word().size());
    }

    /** Itself, or two pieces where a word begins at {@code x} after more than a usual gap, or a list mark after any. */
    List<Piece> cutAt(double x) {
        // Asked of each piece at the edge of each other one; most stand elsewhere.
        if (x < left() - EDGE || x > right() + EDGE) {
            return List.of(this);
        }
        for (int i = Pieces.isMark(tokens.get(0)) ? 2 : 1; i < tokens.size(); i++) {
            double gap = tokens.get(i).left() - tokens.get(i - 1).right();
            if (Math.abs(tokens.get(i).left() - x) < EDGE
                    && gap > (Pieces.isMark(tokens.get(i)) ? GAP : WIDE_GAP) * size) {
                return List.of(of(tokens.subList(0, i)), of(tokens.subList(i, tokens.size())));
            }
        }
        return List.of(this);
    }

    /** Whether it is larger or bolder, or capitals where the other is not. */
    boolean standsOutFrom(Piece other) {
        return size > LARGER * other.size || (isBold() && !other.isBold()) || (isCapitals() && !other.isCapitals());
    }

    private boolean isBold() {
        return tokens.stream().allMatch(token -> token.word().bold());
    }

    private boolean isCapitals() {
        String text = text();
        return text.equals(text.toUpperCase(Locale.ROOT)) && text.chars().anyMatch(Character::isLetter);
    }

    Piece join(Piece right) {
        List<Token> all = new ArrayList<>(tokens);
        all.addAll(right.tokens);
        return of(all);
    }

    double left() {
        return box.left();
    }

    double right() {
        return box.right();
    }

    /** Where its small letters have their middle. */
    double middle() {
        return baseline - size * 0.25;
    }

    /** Whether it ends in the middle of a range, as a date that goes on in the next line. */
    boolean isOpen() {
        String last = tokens.get(tokens.size() - 1).text();
        return last.endsWith("-") || last.endsWith("\u2013") || last.endsWith("\u2014");
    }

    String text() {
        return tokens.stream().map(Token::text).collect(Collectors.joining(" "));
    }
}
