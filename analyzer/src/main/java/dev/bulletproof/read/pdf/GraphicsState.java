package dev.bulletproof.read.pdf;

import org.jspecify.annotations.Nullable;

/** What {@code q} saves and {@code Q} restores. Mutable, of one interpreter. */
final class GraphicsState {
    Transform ctm;
    int fill = Color.BLACK;
    boolean fillIsTint;
    /** Whether text leaves no trace, by its alpha. */
    boolean transparent;
    /** Whether fills let through what lies below them, by their alpha or a soft mask. */
    boolean veiled;

    @Nullable
    PdfFont font;

    double size = 1;
    double characterSpacing;
    double wordSpacing;
    double scale = 1;
    double leading;
    double rise;
    int renderMode;

    GraphicsState(Transform ctm) {
        this.ctm = ctm;
    }

    GraphicsState copy() {
        GraphicsState copy = new GraphicsState(ctm);
        copy.fill = fill;
        copy.fillIsTint = fillIsTint;
        copy.transparent = transparent;
        copy.veiled = veiled;
        copy.font = font;
        copy.size = size;
        copy.characterSpacing = characterSpacing;
        copy.wordSpacing = wordSpacing;
        copy.scale = scale;
        copy.leading = leading;
        copy.rise = rise;
        copy.renderMode = renderMode;
        return copy;
    }
}
