package dev.bulletproof.read.pdf;

import java.util.ArrayList;
import java.util.List;

/** The pieces of text on one page. */
final class PagePieces {

    private PagePieces() {}

    static List<Piece> of(Canvas canvas) {
        Words words = new Words(400);
        List<Piece> pieces = new ArrayList<>();
        for (List<Glyph> row : Rows.of(canvas.glyphs(canvas.mainDirection()))) {
            pieces.addAll(Pieces.of(words.of(row)));
        }
        return Pieces.withMarks(pieces);
    }
}
