package dev.bulletproof.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulletproof.model.Severity;
import dev.bulletproof.settings.Baseline;
import dev.bulletproof.settings.FailOn;
import dev.bulletproof.settings.Level;
import dev.bulletproof.settings.Preset;
import dev.bulletproof.settings.Settings;
import dev.bulletproof.settings.Suppression;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RuleEngineTest {
    private static final String GENERIC = "Responsible for various projects";
    private static final String MIXED = "Moved the billing service from Oracle to PostgreSQL";

    private final Sheet sheet = new Sheet().job(Sheet.PAST, MIXED, GENERIC);

    @Test
    void findings_stand_in_the_order_of_bullets_then_of_rules_and_are_numbered() {
        List<Finding> findings = sheet.findings();
        List<String> order = List.copyOf(RuleBook.load().ids());
        assertThat(findings).extracting(Finding::id).containsExactlyElementsOf(numbers(findings.size()));
        assertThat(findings)
                .extracting(finding -> finding.bullets().get(0))
                .isSorted()
                .contains("b1", "b2");
        assertThat(findings)
                .filteredOn(finding -> finding.bullets().equals(List.of("b2")))
                .extracting(finding -> order.indexOf(finding.rule()))
                .isSorted();
    }

    @Test
    void what_a_mixed_bullet_lacks_is_advice_and_what_a_generic_one_lacks_a_warning() {
        assertThat(severities(sheet.findings(), "missing-metric"))
                .isEqualTo(Map.of("b1", Severity.SUGGESTION, "b2", Severity.WARNING));
    }

    @Test
    void a_level_that_is_configured_holds_for_every_bullet() {
        RuleEngine engine = engine(Preset.RECOMMENDED, Map.of("missing-metric", Level.ERROR), List.of());
        assertThat(severities(sheet.findings(engine), "missing-metric"))
                .isEqualTo(Map.of("b1", Severity.ERROR, "b2", Severity.ERROR));
    }

    @Test
    void presets_say_which_rules_run() {
        assertThat(rules(Preset.NONE, Map.of())).isEmpty();
        assertThat(rules(Preset.NONE, Map.of("missing-metric", Level.ON))).containsExactly("missing-metric");
        assertThat(rules(Preset.MINIMAL, Map.of()))
                .contains("soft-opener", "vague-quantifier")
                .doesNotContain("missing-metric");
        assertThat(rules(Preset.RECOMMENDED, Map.of("soft-opener", Level.OFF))).doesNotContain("soft-opener");
        assertThat(sheet.findings(engine(Preset.STRICT, Map.of(), List.of())))
                .isNotEmpty()
                .noneMatch(finding -> finding.severity() == Severity.SUGGESTION);
    }

    @Test
    void a_suppression_covers_one_rule_or_all_of_one_bullet() {
        String hash = ContentHash.of(GENERIC);
        RuleEngine one = engine(Preset.RECOMMENDED, Map.of(), List.of(new Suppression(hash, "soft-opener")));
        RuleEngine all = engine(Preset.RECOMMENDED, Map.of(), List.of(new Suppression(hash, null)));
        assertThat(sheet.findings(one))
                .extracting(Finding::rule)
                .doesNotContain("soft-opener")
                .contains("missing-metric");
        assertThat(sheet.findings(all))
                .isNotEmpty()
                .noneMatch(finding -> finding.bullets().equals(List.of("b2")));
    }

    @Test
    void a_baseline_hides_what_it_knows_and_nothing_else() {
        Set<String> keys = Set.copyOf(RuleEngine.baselineKeys(sheet.resume(), sheet.findings()));
        Settings settings = settings(Preset.RECOMMENDED, Map.of(), List.of(), new Baseline(keys));
        assertThat(sheet.findings(new RuleEngine(settings))).isEmpty();
        Sheet longer = new Sheet().job(Sheet.PAST, MIXED, GENERIC, "Helped with testing");
        assertThat(longer.findings(new RuleEngine(settings)))
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.bullets()).contains("b3"));
    }

    @Test
    void a_hash_survives_what_changes_with_the_format_and_not_what_changes_the_words() {
        assertThat(ContentHash.of("Cut  the ﬁrst cost\u00a0by 5% "))
                .isEqualTo(ContentHash.of("cut the first cost by 5%"))
                .isNotEqualTo(ContentHash.of("cut the first cost by 6%"))
                .matches("[0-9a-f]{16}");
    }

    private static Map<String, Severity> severities(List<Finding> findings, String rule) {
        return findings.stream()
                .filter(finding -> finding.rule().equals(rule))
                .collect(Collectors.toMap(finding -> finding.bullets().get(0), Finding::severity));
    }

    private List<String> rules(Preset preset, Map<String, Level> levels) {
        return sheet.findings(engine(preset, levels, List.of())).stream()
                .map(Finding::rule)
                .distinct()
                .toList();
    }

    private static RuleEngine engine(Preset preset, Map<String, Level> levels, List<Suppression> suppressions) {
        return new RuleEngine(settings(preset, levels, suppressions, Baseline.EMPTY));
    }

    private static Settings settings(
            Preset preset, Map<String, Level> levels, List<Suppression> suppressions, Baseline baseline) {
        return new Settings(
                "tpm",
                preset,
                levels,
                Severity.SUGGESTION,
                FailOn.ERROR,
                0,
                suppressions,
                baseline,
                List.of(),
                Sheet.TODAY);
    }

    private static List<String> numbers(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> "f" + i).toList();
    }
}
