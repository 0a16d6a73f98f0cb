package dev.bulletproof.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Brings superscripts and subscripts back to the line they belong to. */
final class Scripts {

    /** Scripts are smaller than this part of their line's size. */
    private static final double SMALLER = 0.88;

    /** Their baseline is off by at most this, in sizes of the line's font. */
    private static final double OFF = 0.55;

    /** They touch a letter of the line within this, in sizes of the line's font. */
    private static final double TOUCH = 0.2;

    /** Longer rows are no lines of text, and would cost too much to compare. */
    private static final int LONGEST_LINE = 1000;

    private Scripts() {}

    /** The rows with scripts moved to their lines; rows that held nothing else are gone. */
    static List<List<Glyph>> joined(List<List<Glyph>> rows) {
        for (int i = 0; i < rows.size(); i++) {
            for (int k = Math.max(0, i - 3); k <= Math.min(rows.size() - 1, i + 3); k++) {
                if (k != i) {
                    move(rows.get(i), rows.get(k));
                }
            }
        }
        rows.removeIf(List::isEmpty);
        return rows;
    }

    private static void move(List<Glyph> scripts, List<Glyph> line) {
        if (scripts.isEmpty() || scripts.size() >= line.size() || line.size() > LONGEST_LINE) {
            return;
        }
        List<Glyph> moved = new ArrayList<>();
        double largest = largest(line);
        double lastRight = Double.NEGATIVE_INFINITY;
        for (Glyph script : scripts) {
            // Most rows are of one size, so that no glyph needs to be held to each letter of its neighbours.
            if (script.size() >= SMALLER * largest) {
                continue;
            }
            boolean follows = !moved.isEmpty() && script.left() - lastRight < TOUCH * script.size();
            if (isScriptOfAny(script, line, follows)) {
                moved.add(script);
                lastRight = script.right();
            }
        }
        if (!moved.isEmpty()) {
            double baseline = line.get(0).baseline();
            scripts.removeAll(moved);
            moved.forEach(script -> line.add(script.at(baseline)));
            line.sort(Comparator.comparingDouble(Glyph::left));
        }
    }

    private static double largest(List<Glyph> line) {
        double largest = 0;
        for (Glyph letter : line) {
            largest = Math.max(largest, letter.size());
        }
        return largest;
    }

    private static boolean isScriptOfAny(Glyph script, List<Glyph> line, boolean follows) {
        for (Glyph letter : line) {
            if (isScriptOf(script, letter, follows)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isScriptOf(Glyph script, Glyph letter, boolean follows) {
        double gap = script.left() - letter.right();
        double touch = TOUCH * letter.size();
        return script.size() < SMALLER * letter.size()
                && Math.abs(script.baseline() - letter.baseline()) < OFF * letter.size()
                && (follows || (!letter.isBlank() && gap > -touch && gap < touch));
    }
}
