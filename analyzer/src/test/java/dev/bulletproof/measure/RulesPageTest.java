package dev.bulletproof.measure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulletproof.rules.RuleBook;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RulesPageTest {

    @Test
    void the_page_says_what_the_rules_say() {
        assertThat(Path.of("../docs/RULES.md"))
                .as("stale: run measure/rules-page")
                .hasContent(RulesPage.text());
    }

    @Test
    void every_rule_has_its_heading() {
        assertThat(RulesPage.text().lines())
                .containsAll(
                        RuleBook.load().ids().stream().map(id -> "## " + id).toList());
    }

    @Test
    void no_rule_but_the_three_missing_ones_fires_on_more_than_15_percent_of_the_specific_bullets() {
        RuleBook.figures(RuleBook.load().ids()).forEach((rule, figures) -> {
            if (!rule.startsWith("missing-")) {
                assertThat(figures).as(rule).allMatch(one -> one.onSpecific() <= 0.15 * one.specific());
            }
        });
    }
}
