package dev.bulletproof.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulletproof.model.Box;
import dev.bulletproof.model.Layout;
import dev.bulletproof.model.Line;
import dev.bulletproof.model.LineRole;
import dev.bulletproof.model.PartialDate;
import dev.bulletproof.model.Period;
import dev.bulletproof.model.Word;
import dev.bulletproof.settings.Level;
import dev.bulletproof.settings.Preset;
import dev.bulletproof.settings.Settings;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Rules about a file or about when things were, which no example of a few lines can show. */
class FileRulesTest {
    private static final String FINE = "Moved 70 pipelines from Jenkins to GitHub Actions";

    @Test
    void hidden_text_is_quoted() {
        assertThat(new Sheet()
                        .job(Sheet.PAST, FINE)
                        .hidden(" kubernetes golang ")
                        .findings())
                .filteredOn(finding -> finding.rule().equals("hidden-text"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.id()).isEqualTo("f1");
                    assertThat(finding.bullets()).isEmpty();
                    assertThat(finding.location()).isEqualTo("hidden text");
                    assertThat(finding.message()).contains("\"kubernetes golang\"");
                });
    }

    @Test
    void a_resume_without_bullets_is_told_so() {
        assertThat(new Sheet().job(Sheet.PAST).rules()).containsExactly("no-bullets");
        assertThat(new Sheet().job(Sheet.PAST, FINE).rules()).doesNotContain("no-bullets");
    }

    @Test
    void lines_side_by_side_and_small_type_are_a_layout_risk() {
        Layout columns = new Layout(
                false,
                List.of(new Layout.PageSize(595, 842)),
                List.of(line(40, 200, 8), line(300, 500, 8), line(40, 210, 8)));
        assertThat(messages(new Sheet().job(Sheet.PAST, FINE).layout(columns)))
                .anyMatch(message -> message.contains("8.0 points"))
                .anyMatch(message -> message.contains("columns"));
    }

    @Test
    void nothing_is_said_about_a_layout_that_is_an_estimate() {
        Layout estimate = new Layout(true, List.of(), List.of(line(40, 200, 8)));
        assertThat(messages(new Sheet().job(Sheet.PAST, FINE).layout(estimate))).isEmpty();
    }

    @Test
    void a_gap_is_told_only_where_the_rule_is_switched_on() {
        Sheet sheet = new Sheet()
                .job(period(2022, 2, 2024, 5), FINE)
                .job(period(2018, 1, 2021, 3), "Rewrote the tax engine of a bank with 9 branches");
        assertThat(sheet.rules()).doesNotContain("date-gap");
        assertThat(gaps(sheet)).containsExactly("10 months between 2021-03 and 2022-02 that no entry accounts for");
    }

    @Test
    void years_without_months_and_jobs_that_overlap_leave_no_gap() {
        assertThat(gaps(new Sheet().job(period(2022, 0, 2024, 0), FINE).job(period(2018, 0, 2021, 0), FINE)))
                .isEmpty();
        assertThat(gaps(new Sheet().job(period(2016, 1, 2024, 5), FINE).job(period(2017, 1, 2018, 1), FINE)))
                .isEmpty();
    }

    @Test
    void the_present_tense_is_fine_under_a_job_that_goes_on() {
        Period now = new Period(new PartialDate(2022, 1), null, true);
        assertThat(new Sheet().job(now, "Manages 14 suppliers of castings").rules())
                .doesNotContain("tense-mismatch");
        assertThat(new Sheet()
                        .job(Sheet.PAST, "Manages 14 suppliers of castings")
                        .rules())
                .contains("tense-mismatch");
    }

    @Test
    void a_project_that_is_over_may_say_what_the_thing_made_does() {
        assertThat(new Sheet()
                        .project(Sheet.PAST, "Parses tide tables of 90 MB in under 4 s; two harbours use it")
                        .rules())
                .doesNotContain("tense-mismatch");
        assertThat(new Sheet()
                        .project(Sheet.PAST, "Write the tide tables of 14 harbours in Rust")
                        .rules())
                .contains("tense-mismatch");
    }

    private static List<String> gaps(Sheet sheet) {
        Settings all = Settings.defaults(Sheet.TODAY);
        Settings on = new Settings(
                all.role(),
                Preset.NONE,
                Map.of("date-gap", Level.ON),
                all.minSeverity(),
                all.failOn(),
                0,
                List.of(),
                all.baseline(),
                List.of(),
                all.today());
        return sheet.findings(new RuleEngine(on)).stream().map(Finding::message).toList();
    }

    private static List<String> messages(Sheet sheet) {
        return sheet.findings().stream()
                .filter(finding -> finding.rule().equals("layout-risk"))
                .map(Finding::message)
                .toList();
    }

    private static Period period(int fromYear, int fromMonth, int toYear, int toMonth) {
        return new Period(new PartialDate(fromYear, fromMonth), new PartialDate(toYear, toMonth), false);
    }

    private static Line line(double left, double right, double size) {
        Box box = new Box(left, 100, right, 110);
        return new Line(1, box, List.of(new Word("words", box, size, false)), LineRole.OTHER);
    }
}
