package dev.bulletproof.rewrite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulletproof.settings.YamlNode;
import org.junit.jupiter.api.Test;

class FactGuardTest {
    private final VerifyMeasure measure = new VerifyMeasure(VerifyPairs.all());

    @Test
    void finds_at_least_95_of_100_drifts() {
        assertThat(measure.recall(pair -> true)).isGreaterThanOrEqualTo(.95);
    }

    @Test
    void takes_at_most_3_of_100_honest_edits_for_drift() {
        assertThat(measure.falseAlarms(pair -> true)).isLessThanOrEqualTo(.03);
    }

    @Test
    void tells_each_honest_edit_from_the_drift_beside_it() {
        VerifyMeasure laws =
                new VerifyMeasure(VerifyPairs.of(YamlNode.ofResource(VerifyPairs.class, "/rewrite/law-pairs.yaml")));
        assertThat(laws.misses()).isEmpty();
    }
}
