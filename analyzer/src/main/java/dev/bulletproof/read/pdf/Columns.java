package dev.bulletproof.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Parts a page into regions, in reading order. */
final class Columns {

    private static final int MAX_DEPTH = 12;
    private static final int MAX_PIECES = 3000;

    private Columns() {}

    static List<Region> of(List<Piece> pieces) {
        List<Region> regions = new ArrayList<>();
        part(pieces, 0, regions);
        return regions;
    }

    private static void part(List<Piece> pieces, int depth, List<Region> regions) {
        if (pieces.isEmpty()) {
            return;
        }
        Optional<Gutter> gutter =
                depth < MAX_DEPTH && pieces.size() < MAX_PIECES ? Gutter.widest(pieces) : Optional.empty();
        if (gutter.isEmpty()) {
            regions.add(new Region(pieces));
            return;
        }
        part(gutter.get().above(), depth + 1, regions);
        part(gutter.get().left(), depth + 1, regions);
        part(gutter.get().right(), depth + 1, regions);
        part(gutter.get().below(), depth + 1, regions);
    }
}
