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

    private static void middle(Gutter gutter, int depth, List<Region> regions) {
        switch (gutter.shape()) {
            case NOTES_LEFT -> regions.add(new Region(gutter.right(), gutter.left()));
            case NOTES_RIGHT -> regions.add(new Region(gutter.left(), gutter.right()));
            default -> {
                part(gutter.left(), depth, regions);
                part(gutter.right(), depth, regions);
            }
        }
    }

    private static void part(List<Piece> pieces, int depth, List<Region> regions) {
        if (pieces.isEmpty()) {
            return;
        }
        Optional<Gutter> gutter =
                depth < MAX_DEPTH && pieces.size() < MAX_PIECES ? Gutter.largest(pieces) : Optional.empty();
        if (gutter.isEmpty()) {
            regions.add(new Region(pieces, List.of()));
            return;
        }
        part(gutter.get().above(), depth + 1, regions);
        middle(gutter.get(), depth + 1, regions);
        part(gutter.get().below(), depth + 1, regions);
    }
}
