package dev.bulletproof.annotate.pdf;

import dev.bulletproof.model.Severity;
import java.util.List;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * What is marked on one page for one bullet.
 *
 * @param page 0-based
 * @param name unique on its page
 * @param severity that its colour shows
 * @param quads one for each line, in reading order
 * @param subject a few words
 * @param contents the note
 */
record Highlight(int page, String name, Severity severity, List<Quad> quads, String subject, String contents) {

    /** The smallest rectangle round all lines. */
    PDRectangle bounds() {
        PDRectangle first = quads.get(0).bounds();
        float left = first.getLowerLeftX();
        float bottom = first.getLowerLeftY();
        float right = first.getUpperRightX();
        float top = first.getUpperRightY();
        for (Quad quad : quads) {
            PDRectangle one = quad.bounds();
            left = Math.min(left, one.getLowerLeftX());
            bottom = Math.min(bottom, one.getLowerLeftY());
            right = Math.max(right, one.getUpperRightX());
            top = Math.max(top, one.getUpperRightY());
        }
        return new PDRectangle(left, bottom, right - left, top - bottom);
    }

    /** Red, green and blue between 0 and 1, light enough that black text stays readable through it. */
    float[] color() {
        return switch (severity) {
            case ERROR -> new float[] {1f, 0.62f, 0.6f};
            case WARNING -> new float[] {1f, 0.9f, 0.55f};
            case SUGGESTION -> new float[] {0.74f, 0.9f, 0.98f};
        };
    }
}
