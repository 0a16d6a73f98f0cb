package dev.bulletproof.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is seen in 15 seconds. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ViewTest {
    private final SampleReviews samples = new SampleReviews();

    List<String> names() {
        return SampleReviews.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void no_more_than_sixty_words_of_the_first_page_are_seen(String name) {
        View view = samples.card(name).view();
        int words = view.spans().stream()
                .mapToInt(seen -> seen.text().split(" ", -1).length)
                .sum();
        assertThat(words).isBetween(1, 60);
        assertThat(view.spans()).allMatch(seen -> seen.page() == 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"strong-tpm.pdf", "strong-tpm.docx"})
    void name_current_and_previous_role_come_first(String name) {
        assertThat(samples.card(name).view().spans().stream().map(View.Seen::text))
                .containsSubsequence(
                        "Priya Ironwood",
                        "Principal Technical Program Manager April 2020 – Present",
                        "Copperkite Payments, Seattle, WA",
                        "Led the move of 48",
                        "Technical Program Manager July 2015 – March 2020",
                        "Experience",
                        "11 teams,");
    }
}
