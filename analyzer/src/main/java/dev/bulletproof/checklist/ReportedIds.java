package dev.bulletproof.checklist;

import dev.bulletproof.checklist.Scorecard.Projection;
import dev.bulletproof.model.Span;
import dev.bulletproof.rules.Finding;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which reported finding bears the points of a finding that counts: the one of the same rule at the same place, whatever
 * its severity. Immutable.
 */
final class ReportedIds {
    private final Map<Place, String> ids = new HashMap<>();

    private record Place(
            String rule,
            List<String> bullets,
            @Nullable Span span,
            @Nullable String location) {
        static Place of(Finding finding) {
            return new Place(finding.rule(), finding.bullets(), finding.span(), finding.location());
        }
    }

    ReportedIds(List<Finding> reported) {
        reported.forEach(finding -> ids.put(Place.of(finding), finding.id()));
    }

    Optional<String> of(Finding counted) {
        return Optional.ofNullable(ids.get(Place.of(counted)));
    }

    /** Tenths by the id of the reported finding. */
    Map<String, Integer> points(Map<Finding, Integer> lost) {
        Map<String, Integer> points = new HashMap<>();
        lost.forEach((finding, tenths) -> of(finding).ifPresent(id -> points.merge(id, tenths, Integer::sum)));
        return points;
    }

    /** What mending the best reported ones would bring. */
    Projection next(Mending mending, Score score) {
        List<Finding> candidates = score.lost().keySet().stream()
                .filter(finding -> of(finding).isPresent())
                .toList();
        List<Finding> best = mending.best(candidates, score.tenths());
        List<String> names =
                best.stream().flatMap(finding -> of(finding).stream()).toList();
        return new Projection(names, best.isEmpty() ? score.tenths() : mending.after(best));
    }
}
