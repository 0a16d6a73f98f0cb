package dev.bulletproof.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulletproof.report.Review;
import dev.bulletproof.rules.Finding;
import java.util.Objects;

/** Score + points lost = 100, and every point belongs to a finding of the report or is counted as unreported. */
final class ScoreLaw {
    private ScoreLaw() {}

    static void assertHolds(Review review) {
        Scorecard card = Objects.requireNonNull(review.scorecard());
        int lost =
                card.pointsLost().values().stream().mapToInt(Integer::intValue).sum();
        assertThat(card.tenths() + lost + card.unreported()).isEqualTo(1000);
        assertThat(card.pointsLost().keySet())
                .isSubsetOf(review.findings().stream().map(Finding::id).toList());
        assertThat(card.parts().stream().mapToInt(Scorecard.Part::tenths).sum()).isEqualTo(card.tenths());
        assertThat(card.parts().stream().mapToInt(Scorecard.Part::of).sum()).isEqualTo(1000);
    }
}
