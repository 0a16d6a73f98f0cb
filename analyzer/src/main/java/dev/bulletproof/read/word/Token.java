package dev.bulletproof.read.word;

import dev.bulletproof.read.TextWidths;
import java.util.ArrayList;
import java.util.List;

/**
 * A word of a paragraph, with the white space before it.
 *
 * @param ink its characters, never empty
 * @param tabs before it
 * @param blanks before it, since the last tab
 * @param newRow whether a line break that does not end a line of thought stands before it
 */
record Token(List<Ink> ink, int tabs, int blanks, boolean newRow) {

    static List<Token> of(List<Ink> passage) {
        List<Token> tokens = new ArrayList<>();
        int tabs = 0;
        int blanks = 0;
        boolean newRow = false;
        for (int at = 0; at < passage.size(); at++) {
            Ink ink = passage.get(at);
            if (ink.character() == Ink.TAB) {
                tabs++;
                blanks = 0;
            } else if (ink.isBreak()) {
                newRow = true;
            } else if (ink.isSpace()) {
                blanks++;
            } else {
                int end = end(passage, at);
                tokens.add(new Token(List.copyOf(passage.subList(at, end)), tabs, blanks, newRow));
                at = end - 1;
                tabs = 0;
                blanks = 0;
                newRow = false;
            }
        }
        return tokens;
    }

    private static int end(List<Ink> passage, int start) {
        int end = start;
        while (end < passage.size() && !passage.get(end).isSpace()) {
            end++;
        }
        return end;
    }

    String text() {
        StringBuilder text = new StringBuilder(ink.size());
        ink.forEach(one -> text.append(one.character()));
        return text.toString();
    }

    double size() {
        return ink.stream().mapToDouble(one -> one.format().size()).max().orElse(0);
    }

    /** Whether most of it is bold. */
    boolean bold() {
        return ink.stream().filter(one -> one.format().bold()).count() * 2 > ink.size();
    }

    double width() {
        return TextWidths.of(text(), size(), bold());
    }

    /** This word without its first characters. */
    Token without(int characters) {
        return new Token(ink.subList(characters, ink.size()), tabs, blanks, newRow);
    }
}
