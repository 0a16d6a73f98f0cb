package dev.bulletproof.checklist;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The résumé at a glance. All scores and points are in tenths, as whole numbers, so that sums are exact.
 *
 * @param tenths 0 to 1000; with all points lost it makes 1000
 * @param parts what the score is made of
 * @param signals those of the role, in its order
 * @param view what is seen first
 * @param pointsLost tenths lost, by finding id; findings that cost nothing are absent
 * @param bulletSignals signal ids, by bullet id
 */
public record Scorecard(
        int tenths,
        List<Part> parts,
        List<SignalResult> signals,
        View view,
        Map<String, Integer> pointsLost,
        Map<String, Set<String>> bulletSignals) {
    public Scorecard {
        parts = List.copyOf(parts);
        signals = List.copyOf(signals);
        pointsLost = Map.copyOf(pointsLost);
        bulletSignals = Map.copyOf(bulletSignals);
    }

    /**
     * A part of the score.
     *
     * @param id such as {@code bullets}
     * @param tenths reached
     * @param of the most that can be reached
     */
    public record Part(String id, int tenths, int of) {}
}
