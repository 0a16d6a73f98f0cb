package dev.bulletproof.read.pdf;

import dev.bulletproof.model.Box;
import dev.bulletproof.model.Word;
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

    List<Word> words() {
        return tokens.stream().map(Token::word).toList();
    }

    String text() {
        return tokens.stream().map(Token::text).collect(Collectors.joining(" "));
    }
}
