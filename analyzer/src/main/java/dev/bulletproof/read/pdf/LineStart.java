package dev.bulletproof.read.pdf;

import dev.bulletproof.model.Box;
import dev.bulletproof.model.Mark;
import dev.bulletproof.model.Word;
import dev.bulletproof.read.ListMark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes the list mark off the words of a line. */
final class LineStart {

    private LineStart() {}

    /**
     * How many words at the head of the line are its mark or hold it: 0 where it has none. A picture font's letter is
     * a mark whatever letter it claims to be.
     */
    static int markTokens(List<Token> tokens) {
        Token first = tokens.get(0);
        boolean alone = tokens.size() > 1 && Pieces.isMark(first);
        return alone || ListMark.of(first.text()).isPresent() ? 1 : 0;
    }

    static Mark kind(List<Token> tokens) {
        return ListMark.of(tokens.get(0).text() + " ").map(ListMark::kind).orElse(Mark.GLYPH);
    }

    /** The line's words without the mark. */
    static List<Word> words(List<Token> tokens, int markTokens) {
        List<Word> words = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Word word = tokens.get(i).word();
            if (i >= markTokens) {
                words.add(word);
            } else {
                rest(tokens.get(i)).ifPresent(words::add);
            }
        }
        return words;
    }

    /** What stands in one word with the mark, as in {@code •Led}. */
    private static Optional<Word> rest(Token token) {
        Word word = token.word();
        int length = ListMark.of(word.text())
                .map(ListMark::length)
                .orElse(word.text().length());
        if (length >= word.text().length()) {
            return Optional.empty();
        }
        double part = length / (double) word.text().length();
        Box box = word.box();
        Box right = new Box(box.left() + box.width() * part, box.top(), box.right(), box.bottom());
        return Optional.of(new Word(word.text().substring(length), right, word.size(), word.bold()));
    }
}
