package dev.bulletproof.read.pdf;

import java.util.List;
import java.util.stream.Stream;

/**
 * Pieces that are read row by row: one column, cell or band of a page.
 *
 * @param pieces of its rows
 * @param notes beside its rows, to the left or right
 */
record Region(List<Piece> pieces, List<Piece> notes) {
    Region {
        pieces = List.copyOf(pieces);
        notes = List.copyOf(notes);
    }

    Region join(Region below) {
        return new Region(
                Stream.concat(pieces.stream(), below.pieces.stream()).toList(),
                Stream.concat(notes.stream(), below.notes.stream()).toList());
    }
}
