package dev.bulletproof.checklist;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The résumé at a glance. All scores and points are in tenths, as whole numbers, so that sums are exact:
 * {@code tenths} and {@code unreported} and all of {@code pointsLost} make 1000.
 *
 * @param tenths 0 to 1000
 * @param parts what the score is made of
 * @param signals those of the role, in its order
 * @param view what is seen first
 * @param pointsLost tenths lost, by the id of a reported finding; findings that cost nothing are absent
 * @param unreported tenths lost by findings that the configuration keeps out of the report, 0 without such
 * @param bulletSignals signal ids, by bullet id
 * @param next what mending a few findings would make of the score
 */
public record Scorecard(
        int tenths,
        List<Part> parts,
        List<SignalResult> signals,
        View view,
        Map<String, Integer> pointsLost,
        int unreported,
        Map<String, Set<String>> bulletSignals,
        Projection next) {
    public Scorecard {
        parts = List.copyOf(parts);
        signals = List.copyOf(signals);
        pointsLost = Map.copyOf(pointsLost);
        bulletSignals = Map.copyOf(bulletSignals);
    }

    /** Names of the signals with these ids, as printed, in the role's order. */
    public List<String> names(Collection<String> ids) {
        return signals.stream()
                .filter(signal -> ids.contains(signal.id()))
                .map(SignalResult::name)
                .toList();
    }

    /**
     * A part of the score.
     *
     * @param id such as {@code bullets}
     * @param tenths reached
     * @param of the most that can be reached
     */
    public record Part(String id, int tenths, int of) {}

    /**
     * What mending would bring.
     *
     * @param findings ids of the reported findings to mend, at most three, the most rewarding first
     * @param tenths the score once they are mended and nothing else has changed
     */
    public record Projection(List<String> findings, int tenths) {
        public Projection {
            findings = List.copyOf(findings);
        }
    }
}
