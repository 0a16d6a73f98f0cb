package dev.bulletproof.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Glyphs that stand on one baseline, left to right. */
final class Rows {

    /** Baselines of one line differ by less than this part of the smaller font's size. */
    private static final double SAME = 0.18;

    private Rows() {}

    /** Top to bottom. */
    static List<List<Glyph>> of(List<Glyph> glyphs) {
        List<Glyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparingDouble(Glyph::baseline));
        List<List<Glyph>> rows = new ArrayList<>();
        List<Glyph> row = new ArrayList<>();
        for (Glyph glyph : sorted) {
            if (!row.isEmpty() && !sameLine(row.get(0), glyph)) {
                rows.add(leftToRight(row));
                row = new ArrayList<>();
            }
            row.add(glyph);
        }
        if (!row.isEmpty()) {
            rows.add(leftToRight(row));
        }
        return Scripts.joined(rows);
    }

    private static boolean sameLine(Glyph first, Glyph next) {
        return next.baseline() - first.baseline() <= SAME * Math.min(first.size(), next.size());
    }

    private static List<Glyph> leftToRight(List<Glyph> row) {
        row.sort(Comparator.comparingDouble(Glyph::left));
        return row;
    }
}
