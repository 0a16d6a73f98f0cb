package dev.bulletproof.read.pdf;

import dev.bulletproof.model.Word;

/**
 * A word and what only this package asks of it.
 *
 * @param word as printed
 * @param baseline of its line
 * @param face of its first letter
 * @param content number of the marked content it belongs to
 */
record Token(Word word, double baseline, Face face, int content) {

    String text() {
        return word.text();
    }

    double left() {
        return word.box().left();
    }

    double right() {
        return word.box().right();
    }
}
