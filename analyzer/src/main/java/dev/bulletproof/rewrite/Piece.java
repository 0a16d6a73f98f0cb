package dev.bulletproof.rewrite;

import java.util.Locale;
import java.util.Set;

/**
 * A word or sign of a draft, with the white space before it, so that a draft can be put together again exactly.
 *
 * @param gap the white space before it
 * @param text without white space
 * @param tag Penn Treebank part of speech where the parse gave one, else empty
 * @param lemma lower case
 */
record Piece(String gap, String text, String tag, String lemma) {
    /** What stands before the first piece and after the last. */
    static final Piece NONE = new Piece("", "", "", "");

    private static final Set<String> SEPARATORS = Set.of(",", ";", "and", "&", "/");

    /** Lower case. */
    String word() {
        return text.toLowerCase(Locale.ROOT);
    }

    /** Whether it is this word, which is given in lower case. */
    boolean is(String word) {
        return text.equalsIgnoreCase(word);
    }

    boolean isWord() {
        return !text.isEmpty() && Character.isLetter(text.codePointAt(0));
    }

    /** Whether it stands between the members of a list. */
    boolean separates() {
        return SEPARATORS.contains(word());
    }

    boolean isAnd() {
        return is("and") || is("&");
    }

    /** Whether the clause ends before it. */
    boolean ends() {
        return text.isEmpty() || (!isWord() && ".;:()–—-".contains(text));
    }

    Piece reading(String newText, String newTag) {
        return new Piece(gap, newText, newTag, newText.toLowerCase(Locale.ROOT));
    }

    Piece after(String newGap) {
        return new Piece(newGap, text, tag, lemma);
    }
}
