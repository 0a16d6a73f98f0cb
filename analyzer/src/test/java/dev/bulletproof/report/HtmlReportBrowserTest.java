package dev.bulletproof.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.bulletproof.rules.RuleBook;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The page as a person meets it, in the Chromium of this machine. */
class HtmlReportBrowserTest extends InBrowser {
    private static final String FORM = ".stronger > .form";
    private static final String COPY = FORM + " .copy";
    private static final String COPIED = "navigator.clipboard.readText()";
    private static final String SHOWN = "[...document.querySelectorAll('.bullet')].filter(b => !b.hidden)"
            + ".map(b => b.querySelector('.number').textContent).join()";

    @Override
    String html() {
        return new HtmlReport(RuleBook.load()).whole(SampleReviews.ordinary());
    }

    @BeforeEach
    void open() {
        look(1280, "light");
        tab.open(page);
    }

    private void look(int width, String scheme) {
        tab.command(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", width < 600));
        Map<String, String> feature = Map.of("name", "prefers-color-scheme", "value", scheme);
        tab.command("Emulation.setEmulatedMedia", Map.of("media", "", "features", List.of(feature)));
    }

    @Test
    void asks_for_nothing_and_complains_of_nothing() {
        tab.click(".edit .copy");
        assertThat(tab.complaints()).isEmpty();
        assertThat(tab.requests()).containsExactly(page.toUri().toString());
    }

    @ParameterizedTest
    @CsvSource({"1280, light", "1280, dark", "390, light", "390, dark"})
    void everybody_can_use_it(int width, String scheme) throws IOException {
        look(width, scheme);
        tab.value("document.querySelectorAll('details').forEach(d => { d.open = true; })");
        tab.value(axe());
        JsonNode violations = tab.value("axe.run().then(r => r.violations.map(v => v.id + ': '"
                + " + v.nodes.map(n => n.html + ' ' + n.failureSummary).join('; ')))");
        assertThat(violations).isEmpty();
    }

    private static String axe() throws IOException {
        String path = "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";
        try (InputStream in = HtmlReportBrowserTest.class.getResourceAsStream(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8) + "; undefined";
        }
    }

    @Test
    void facts_are_typed_in_place_and_the_finished_line_is_copied() {
        assertThat(tab.text(FORM + " .missing")).isEqualTo("3 facts missing");
        tab.click(FORM + " input:nth-of-type(1)");
        tab.type("Java and Kafka");
        tab.press("Enter", 13);
        tab.type("reducing infrastructure cost by 18%");
        tab.press("Enter", 13);
        tab.type("improving application performance by 40%");
        assertThat(tab.text(FORM + " .missing")).isEqualTo("Complete");
        tab.click(COPY);
        assertThat(tab.value(COPIED).asText())
                .isEqualTo("Led the development of a new software platform using Java and Kafka, "
                        + "reducing infrastructure cost by 18% and improving application performance by 40%.");
        assertThat(tab.text("#said")).startsWith("Copied: Led the development");
    }

    @Test
    void an_unfinished_line_is_not_copied_but_leads_to_what_is_missing() {
        tab.value("navigator.clipboard.writeText('before')");
        tab.click(COPY);
        assertThat(tab.value(COPIED).asText()).isEqualTo("before");
        assertThat(tab.value("document.activeElement.placeholder").asText()).isEqualTo("technology stack");
        assertThat(tab.text("#said")).isEqualTo("3 facts missing");
    }

    @Test
    void a_suggested_wording_still_lacks_its_figure() {
        tab.click(FORM + " li:nth-child(2) .start");
        assertThat(tab.text(FORM + " .missing")).isEqualTo("3 facts missing");
        tab.type("18");
        assertThat(tab.value("document.activeElement.value").asText()).isEqualTo("reducing infrastructure cost by 18%");
        assertThat(tab.text(FORM + " .missing")).isEqualTo("2 facts missing");
    }

    @Test
    void facts_typed_are_kept_nowhere() {
        tab.click(FORM + " input");
        tab.type("a secret");
        tab.open(page);
        assertThat(tab.value("document.querySelector('.form input').value").asText())
                .isEmpty();
        assertThat(tab.value("location.href.includes('secret')").asBoolean()).isFalse();
    }

    @Test
    void an_edit_is_copied_as_it_stands() {
        tab.click(".edit .copy");
        assertThat(tab.value(COPIED).asText()).isEqualTo("Managed 12 vendors");
    }

    @ParameterizedTest
    @CsvSource({"warning, Line 1", "suggestion, Line 2", "none, Line 3"})
    void lines_are_filtered_by_severity(String severity, String lines) {
        tab.click(".tools [data-severity=" + severity + "]");
        assertThat(tab.value(SHOWN).asText()).isEqualTo(lines);
        assertThat(tab.text(".count")).isEqualTo("1 of 3 lines");
    }

    @Test
    void lines_are_filtered_by_signal() {
        tab.value("(() => { const s = document.querySelector('.tools select'); s.value = 'technical-projects';"
                + " s.dispatchEvent(new Event('change')); })()");
        assertThat(tab.value(SHOWN).asText()).isEqualTo("Line 1,Line 3");
    }

    @Test
    void a_link_to_a_filtered_line_brings_it_back() {
        tab.click(".tools [data-severity=none]");
        tab.click(".signals a");
        assertThat(tab.value("new Promise(done => setTimeout(() => done(" + SHOWN + ")))")
                        .asText())
                .isEqualTo("Line 1,Line 2,Line 3");
    }

    @Test
    void everything_can_be_read_without_script() throws IOException, InterruptedException {
        Tab plain = browser.orElseThrow().tab();
        plain.command("Emulation.setScriptExecutionDisabled", Map.of("value", true));
        plain.open(page);
        assertThat(plain.text("main")).contains(SampleReviews.WEAK, "12 vendors", "Kubernetes", "Risk management");
        assertThat(plain.value("[...document.querySelectorAll('button')].filter(b => b.offsetParent).length")
                        .asInt())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 320})
    void a_phone_need_not_scroll_sideways(int width) {
        look(width, "light");
        assertThat(tab.value("document.scrollingElement.scrollWidth").asInt()).isLessThanOrEqualTo(width);
    }
}
