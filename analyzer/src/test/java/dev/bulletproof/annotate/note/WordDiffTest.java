package dev.bulletproof.annotate.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole words change, and as few of them as will do. */
class WordDiffTest {

    @Test
    void words_that_change_together_are_one_change() {
        assertThat(WordDiff.of("Was responsible for managing the launch", "Managed the launch"))
                .containsExactly(new Change(0, 28, "Managed"));
    }

    @Test
    void a_word_that_goes_takes_one_blank_along() {
        assertThat(WordDiff.of("Ran many launches", "Ran launches"))
                .hasSize(1)
                .first()
                .satisfies(change -> {
                    assertThat(change.text()).isEmpty();
                    assertThat(change.end() - change.start()).isEqualTo(5);
                });
    }

    @Test
    void a_soft_hyphen_and_doubled_blanks_are_no_change() {
        assertThat(WordDiff.of("Ran  the plat\u00adform", "Ran the platform")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'Helped with various launches.', 'Launched.'",
        "'I led a team of 5, and won', 'Led a team of 5 and won'",
        "'Facilitating stand-ups', 'Facilitated stand-ups'",
        "'a b c d e f', 'f e d c b a'",
        "'one', 'two three'",
        "'Led C++ and .NET work', 'Led .NET and C++ work'",
    })
    void the_changes_turn_one_text_into_the_other(String before, String after) {
        List<Change> changes = WordDiff.of(before, after);
        StringBuilder text = new StringBuilder(before);
        for (int i = changes.size() - 1; i >= 0; i--) {
            text.replace(
                    changes.get(i).start(), changes.get(i).end(), changes.get(i).text());
        }
        assertThat(text).hasToString(after);
    }
}
