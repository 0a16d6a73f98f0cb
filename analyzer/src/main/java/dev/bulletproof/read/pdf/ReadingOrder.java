package dev.bulletproof.read.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts the regions of all pages in order. A column that goes on over several pages is read to its end before the
 * column beside it begins, so that a section's lines stay together.
 */
final class ReadingOrder {

    /**
     * A region and where it stands.
     *
     * @param page 0-based
     */
    record Placed(int page, Region region) {}

    private final List<Spread> spreads;
    private final List<Placed> order = new ArrayList<>();

    private ReadingOrder(List<Spread> spreads) {
        this.spreads = spreads;
    }

    static List<Placed> of(List<Spread> spreads) {
        ReadingOrder reading = new ReadingOrder(spreads);
        int first = 0;
        while (first < spreads.size()) {
            int end = first + 1;
            while (end < spreads.size() && spreads.get(end).continues(spreads.get(end - 1))) {
                end++;
            }
            reading.read(first, end);
            first = end;
        }
        return reading.order;
    }

    private void read(int first, int end) {
        for (int page = first; page < end; page++) {
            add(page, spreads.get(page).above());
            add(page, spreads.get(page).left());
        }
        for (int page = first; page < end; page++) {
            add(page, spreads.get(page).right());
        }
        for (int page = first; page < end; page++) {
            add(page, spreads.get(page).below());
        }
    }

    private void add(int page, List<Region> regions) {
        regions.forEach(region -> order.add(new Placed(page, region)));
    }
}
