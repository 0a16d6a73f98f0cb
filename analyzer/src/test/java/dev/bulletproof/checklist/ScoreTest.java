package dev.bulletproof.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulletproof.evidence.ResumeContext;
import dev.bulletproof.report.Review;
import dev.bulletproof.rules.RuleEngine;
import dev.bulletproof.settings.Level;
import dev.bulletproof.settings.RolePacks;
import dev.bulletproof.settings.Settings;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScoreTest {
    private final SampleReviews samples = new SampleReviews();

    List<String> names() {
        return SampleReviews.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void score_and_points_lost_make_a_hundred(String name) {
        ScoreLaw.assertHolds(samples.of(name));
    }

    @Test
    void weak_samples_score_below_45_and_strong_ones_above_80() {
        assertThat(samples.card("weak-tpm.docx").tenths()).isLessThan(450);
        assertThat(samples.card("strong-tpm.docx").tenths()).isGreaterThan(800);
    }

    @Test
    void the_same_content_scores_the_same_as_docx_and_pdf() {
        for (String name : List.of("weak-tpm", "strong-tpm", "mixed-swe", "mixed-project-manager")) {
            assertThat(samples.card(name + ".pdf").tenths())
                    .as(name)
                    .isEqualTo(samples.card(name + ".docx").tenths());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"weak-tpm.docx", "mixed-swe.pdf"})
    void configuration_never_changes_the_content_score(String name) {
        SampleReviews strict = new SampleReviews(settings -> with(
                settings,
                Map.of(
                        "missing-metric",
                        Level.OFF,
                        "missing-outcome",
                        Level.OFF,
                        "missing-signal",
                        Level.OFF,
                        "soft-opener",
                        Level.ERROR)));
        Review review = strict.of(name);
        ScoreLaw.assertHolds(review);
        assertThat(strict.card(name).tenths()).isEqualTo(samples.card(name).tenths());
        assertThat(review.findings()).noneMatch(finding -> finding.rule().equals("missing-metric"));
        assertThat(strict.card(name).unreported()).isPositive();
    }

    @Test
    void nothing_is_scored_where_too_little_could_be_read() {
        Review review = samples.of("weak-tpm.docx");
        Checklist checklist = new Checklist(
                RolePacks.builtIn().get("tpm"), new RuleEngine(Settings.defaults(LocalDate.of(2026, 11, 1))));
        Assessment assessment =
                checklist.assess(review.resume(), review.facts().subList(0, 2), ResumeContext.EMPTY, List.of());
        assertThat(assessment.card()).isEmpty();
    }

    private static Settings with(Settings settings, Map<String, Level> levels) {
        return new Settings(
                settings.role(),
                settings.preset(),
                levels,
                settings.minSeverity(),
                settings.failOn(),
                settings.minScore(),
                settings.suppressions(),
                settings.baseline(),
                settings.overrides(),
                settings.today());
    }
}
