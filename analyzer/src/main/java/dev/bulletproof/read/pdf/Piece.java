package dev.bulletproof.read.pdf;

import dev.bulletproof.model.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Words of one printed line with no wide gap between them: the smallest thing that a column holds. Never empty. */
record Piece(List<Token> tokens, Box box, double baseline, double size) {

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
