package dev.bulletproof.read.pdf;

import dev.bulletproof.model.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Parts a page into regions. */
final class Columns {

    private static final int MAX_DEPTH = 12;
    private static final int MAX_PIECES = 1200;

    /** Columns that stand beside each other for this part of the page's text are the page's own. */
    private static final double TALL = 0.4;

    private final List<Box> rules;

    /** @param rules the page's level rules, which no gutter crosses */
    Columns(List<Box> rules) {
        this.rules = rules;
    }

    /** A page that has no columns of its own may end those of the page before it. */
    Spread of(List<Piece> pieces, Optional<Spread> before) {
        Spread own = of(pieces);
        return before.filter(columns -> columns.hasColumns() && !own.hasColumns())
                .flatMap(columns -> columns.along(pieces, this))
                .orElse(own);
    }

    private Spread of(List<Piece> pieces) {
        Optional<Gutter> largest = gutter(pieces, 0);
        Optional<Gutter> gutter = largest.filter(found -> found.shape() == ColumnShape.COLUMNS)
                .filter(found -> found.height() > TALL * height(pieces));
        if (gutter.isEmpty()) {
            return new Spread(part(pieces, largest, 0), List.of(), List.of(), List.of(), Double.NaN);
        }
        return new Spread(
                part(gutter.get().above(), 1),
                part(gutter.get().left(), 1),
                part(gutter.get().right(), 1),
                part(gutter.get().below(), 1),
                gutter.get().x());
    }

    private static double height(List<Piece> pieces) {
        double top = pieces.stream().mapToDouble(Piece::baseline).min().orElse(0);
        return pieces.stream().mapToDouble(Piece::baseline).max().orElse(0) - top;
    }

    private Optional<Gutter> gutter(List<Piece> pieces, int depth) {
        return !pieces.isEmpty() && depth < MAX_DEPTH && pieces.size() < MAX_PIECES
                ? Gutter.largest(pieces, rules)
                : Optional.empty();
    }

    List<Region> part(List<Piece> pieces) {
        return part(pieces, 0);
    }

    private List<Region> part(List<Piece> pieces, int depth) {
        return part(pieces, gutter(pieces, depth), depth);
    }

    private List<Region> part(List<Piece> pieces, Optional<Gutter> gutter, int depth) {
        List<Region> regions = new ArrayList<>();
        if (gutter.isEmpty()) {
            if (!pieces.isEmpty()) {
                regions.add(new Region(pieces, List.of()));
            }
            return regions;
        }
        List<Region> middle = middle(gutter.get(), depth + 1);
        boolean columns = gutter.get().shape() == ColumnShape.COLUMNS;
        append(part(gutter.get().above(), depth + 1), regions, columns);
        append(middle, regions, columns);
        append(part(gutter.get().below(), depth + 1), regions, columns);
        return regions;
    }

    private List<Region> middle(Gutter gutter, int depth) {
        return switch (gutter.shape()) {
            case NOTES_LEFT -> List.of(new Region(gutter.right(), gutter.left()));
            case NOTES_RIGHT -> List.of(new Region(gutter.left(), gutter.right()));
            default -> {
                List<Region> both = part(gutter.left(), depth);
                both.addAll(part(gutter.right(), depth));
                yield both;
            }
        };
    }

    /** Text above, beside and below notes is one column all the same, as long as it is one. */
    private static void append(List<Region> more, List<Region> regions, boolean apart) {
        boolean joins = !apart && more.size() == 1 && !regions.isEmpty();
        if (joins) {
            Region last = regions.remove(regions.size() - 1);
            regions.add(last.join(more.get(0)));
        } else {
            regions.addAll(more);
        }
    }
}
