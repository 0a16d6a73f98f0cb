package dev.bulletproof.read.pdf;

/**
 * A character as printed, in displayed coordinates: points from the page's top left corner, y growing downwards.
 *
 * @param text one letter, or several for a ligature
 * @param left where its pen starts
 * @param right where its pen ends
 * @param baseline of its line
 * @param size of the font, in points
 * @param heavy whether it is drawn with a stroke round it, which makes any face bold
 * @param content number of the marked content it belongs to, -1 for none
 */
record Glyph(
        String text, double left, double right, double baseline, double size, Face face, boolean heavy, int content) {

    double width() {
        return right - left;
    }

    boolean isBlank() {
        return text.isBlank();
    }

    Glyph at(double otherBaseline) {
        return new Glyph(text, left, right, otherBaseline, size, face, heavy, content);
    }
}
