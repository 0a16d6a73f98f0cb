package dev.bulletproof.read.word;

/**
 * One printed character.
 *
 * @param character what is printed; one of the constants for a tab or a break
 * @param paragraph ordinal of the {@code w:p} that holds it
 * @param offset into that paragraph's visible text
 * @param width in that text: 0 for a symbol that is no text, 1 otherwise
 * @param format how it looks
 */
record Ink(char character, int paragraph, int offset, int width, RunFormat format) {
    static final char TAB = '\t';
    static final char LINE_BREAK = '\n';
    static final char COLUMN_BREAK = '\u000b';
    static final char PAGE_BREAK = '\f';

    boolean isBreak() {
        return character == LINE_BREAK || character == COLUMN_BREAK || character == PAGE_BREAK;
    }

    boolean isSpace() {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }
}
