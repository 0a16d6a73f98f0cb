package dev.bulletproof.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulletproof.model.Span;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The documentation of each rule is its test: it finds fault with the wrong example and none with the right one. */
class RuleExamplesTest {
    /** Their examples are stories about a whole file; {@link FileRulesTest} and the checklist's tests hold the proof. */
    private static final Set<String> TOLD =
            Set.of("missing-signal", "weak-signal", "no-bullets", "date-gap", "hidden-text", "layout-risk");

    static Stream<RuleInfo> rules() {
        return RuleBook.load().infos().stream().filter(rule -> !TOLD.contains(rule.id()));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void fires_on_the_wrong_example(RuleInfo rule) {
        assertThat(about(rule, rule.wrong())).isNotEmpty().allSatisfy(finding -> {
            assertThat(finding.message()).isNotBlank().doesNotContain("{", "}");
            assertThat(finding.bullets()).isNotEmpty();
        });
    }

    @ParameterizedTest
    @MethodSource("rules")
    void is_silent_on_the_right_example(RuleInfo rule) {
        assertThat(about(rule, rule.right())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void marks_words_that_stand_there(RuleInfo rule) {
        for (Finding finding : about(rule, rule.wrong())) {
            Span span = finding.span();
            String marked = span == null ? "all" : span.of(rule.wrong());
            assertThat(marked).isEqualTo(marked.strip()).isNotEmpty();
        }
    }

    private static List<Finding> about(RuleInfo rule, String bullets) {
        return new Sheet()
                .job(Sheet.PAST, bullets.lines().toArray(String[]::new)).findings().stream()
                        .filter(finding -> finding.rule().equals(rule.id()))
                        .toList();
    }
}
