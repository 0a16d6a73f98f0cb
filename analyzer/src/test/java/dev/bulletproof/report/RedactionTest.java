package dev.bulletproof.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulletproof.model.Format;
import dev.bulletproof.model.Problem;
import dev.bulletproof.model.Severity;
import dev.bulletproof.rules.RuleBook;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What tells who a résumé is about is in no report, and the judgement stays what it was. */
class RedactionTest {
    private static final String BULLET = "Wrote mara.linden.dev, read by Mara's team; reach her at mara@linden.example";

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void no_format_tells_who_it_is_about(ReportFormat format) {
        String report = format.formatter(RuleBook.load(), "tpm", false).whole(Redaction.of(review(), "anonymous"));
        assertThat(report).contains("anonymous").doesNotContainIgnoringCase("mara", "linden", "555-0147", "people/");
    }

    @Test
    void nor_does_the_page_over_a_batch() {
        String row = new CohortPage(RuleBook.load()).row(Redaction.of(review(), "anonymous"), "anonymous.html");
        assertThat(row).contains("anonymous").doesNotContainIgnoringCase("mara", "linden");
    }

    @Test
    void score_verdicts_and_findings_stay_what_they_were() {
        Review open = review();
        Review masked = Redaction.of(open, "anonymous");
        assertThat(Digest.of(masked)).isEqualTo(Digest.of(open));
        assertThat(masked.findings()).extracting("id", "rule", "span").hasSize(1);
        assertThat(masked.facts().get(0).bullet().text()).hasSameSizeAs(BULLET);
    }

    private static Review review() {
        return new ReviewBuilder("people/mara-linden.pdf", Format.PDF, "Mara Linden")
                .entry("Technical Program Manager")
                .bullet(BULLET, List.of(), List.of(), List.of())
                .finding("buzzword", Severity.WARNING, "mara.linden.dev", "\"mara.linden.dev\" is filler: drop it")
                .problem(new Problem(
                        "truncated", Severity.WARNING, "people/mara-linden.pdf breaks off", "copy it again"))
                .build();
    }
}
