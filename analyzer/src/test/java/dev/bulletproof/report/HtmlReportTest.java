package dev.bulletproof.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulletproof.model.Format;
import dev.bulletproof.model.Problem;
import dev.bulletproof.model.Severity;
import dev.bulletproof.model.Source;
import dev.bulletproof.rules.RuleBook;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the page says, without a browser. */
class HtmlReportTest {
    private final HtmlReport report = new HtmlReport(RuleBook.load());

    @Test
    void loads_nothing_and_runs_only_its_own_script() {
        String page = report.whole(SampleReviews.ordinary());
        assertThat(page).contains("default-src 'none'").doesNotContain("unsafe-inline");
        assertThat(page).doesNotContainPattern("(src|href)=\"(?!#)").doesNotContainPattern("url\\(|@import");
    }

    @Test
    void says_that_its_score_is_no_ats_score() {
        assertThat(report.whole(SampleReviews.ordinary())).contains("41.5").contains("not an ATS score");
    }

    @Test
    void shows_what_an_edit_changes() {
        assertThat(report.file(SampleReviews.ordinary()))
                .contains("<del>Was responsible for managing</del> <ins>Managed</ins> 12 vendors");
    }

    @Test
    void marks_words_that_prove_two_things_with_both() {
        assertThat(report.file(SampleReviews.ordinary()))
                .contains("<mark class=\"outcome\">cutting release time </mark>"
                        + "<mark class=\"metric outcome\">from 5 days to 4 hours</mark>");
    }

    @Test
    void says_why_a_file_cannot_be_read_and_gives_no_score() {
        Problem problem = new Problem("password", Severity.ERROR, "It asks for a password", "Save it without one");
        Review review = Review.unreadable("tpm", new Source("locked.pdf", Format.UNKNOWN), problem);
        assertThat(report.file(review))
                .contains("It asks for a password", "Save it without one")
                .doesNotContain("of 100");
    }

    @Test
    void fragments_of_two_files_share_no_id() {
        Review other = new ReviewBuilder("other.docx", Format.DOCX, "Ira Quist")
                .entry("Nurse")
                .bullet("Cared for patients", List.of(), List.of(), List.of())
                .build();
        String page = report.file(SampleReviews.ordinary()) + report.file(other);
        var ids = Pattern.compile("\\bid=\"([^\"]+)\"").matcher(page).results();
        assertThat(ids.map(match -> match.group(1)).toList())
                .doesNotHaveDuplicates()
                .isNotEmpty();
    }
}
