package dev.bulletproof.read.pdf;

import java.util.List;

/** Pieces that are read row by row: one column, cell or band of a page. */
record Region(List<Piece> pieces) {
    Region {
        pieces = List.copyOf(pieces);
    }
}
