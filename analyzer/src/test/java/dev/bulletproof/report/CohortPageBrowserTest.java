package dev.bulletproof.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulletproof.model.Format;
import dev.bulletproof.model.Problem;
import dev.bulletproof.model.Severity;
import dev.bulletproof.model.Source;
import dev.bulletproof.rules.RuleBook;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The page over a batch of two thousand, as somebody at a career centre meets it. */
class CohortPageBrowserTest extends InBrowser {
    private static final int FILES = 2000;
    private static final String FIRST = "document.querySelector('tbody td').textContent";
    private static final String ROWS = "document.querySelectorAll('tbody tr').length";

    @Override
    String html() {
        return cohort();
    }

    @BeforeEach
    void open() {
        tab.open(page);
    }

    @Test
    void sorts_by_a_column_both_ways_and_puts_what_has_no_score_last() {
        tab.click("th:nth-child(3) button");
        assertThat(cell("th[aria-sort]", 0)).contains("Bullets");
        assertThat(tab.value(FIRST).asText()).isEqualTo("term/broken.pdf");
        tab.click("th:nth-child(3) button");
        assertThat(tab.value(FIRST).asText()).isNotEqualTo("term/broken.pdf");
        tab.click("th:nth-child(2) button");
        tab.click("#all");
        assertThat(tab.value("[...document.querySelectorAll('tbody tr')].pop().cells[0].textContent")
                        .asText())
                .isEqualTo("term/broken.pdf");
    }

    @Test
    void finds_rows_by_any_word_in_them() {
        tab.click("#find");
        tab.type("person-17");
        assertThat(tab.value(ROWS).asInt()).isEqualTo(111);
        assertThat(tab.text("#count")).isEqualTo("111 of 2000");
        tab.type(" broken");
        assertThat(tab.value(ROWS).asInt()).isZero();
    }

    @Test
    void lays_out_a_few_hundred_rows_until_all_are_wanted() {
        assertThat(tab.text("#count")).isEqualTo("2000 of 2000, the first 300 shown");
        tab.click("#all");
        assertThat(tab.value(ROWS).asInt()).isEqualTo(FILES);
        assertThat(tab.complaints()).isEmpty();
    }

    private String cell(String selector, int index) {
        return tab.value("document.querySelectorAll(`" + selector + "`)[" + index + "].textContent")
                .asText();
    }

    private static String cohort() {
        CohortPage page = new CohortPage(RuleBook.load());
        Totals totals = new Totals();
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < FILES; i++) {
            Review review = i == 1000 ? broken() : resume(i);
            totals.add(Digest.of(review));
            rows.append(page.row(review, i + ".html"));
        }
        return page.head(totals) + rows + page.tail();
    }

    private static Review resume(int number) {
        ReviewBuilder builder =
                new ReviewBuilder("term/person-" + number + ".pdf", Format.PDF, "Mara Linden").entry("Analyst");
        for (int i = 0; i <= number % 7; i++) {
            builder.bullet(SampleReviews.WEAK, List.of(), List.of(), List.of());
        }
        return builder.build();
    }

    private static Review broken() {
        Problem problem = new Problem("truncated", Severity.ERROR, "its end is missing", "copy it again");
        return Review.unreadable("tpm", new Source("term/broken.pdf", Format.UNKNOWN), problem);
    }
}
