package dev.bulletproof.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One résumé in five templates: the content counts, not its looks. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TemplatesTest {
    private final SampleReviews samples = new SampleReviews();
    private final Scorecard plain = samples.card("templates/one-column.docx");

    List<String> templates() {
        return SampleReviews.names().stream()
                .filter(name -> name.startsWith("templates/"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void a_template_changes_neither_score_nor_signals(String name) {
        Scorecard card = samples.card(name);
        assertThat(card.tenths()).isEqualTo(plain.tenths());
        assertThat(shown(card)).isEqualTo(shown(plain));
    }

    private static Map<String, Shown> shown(Scorecard card) {
        return card.signals().stream().collect(Collectors.toMap(SignalResult::id, SignalResult::shown));
    }
}
