package dev.bulletproof.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulletproof.evidence.BulletFacts;
import dev.bulletproof.evidence.EvidenceFinder;
import dev.bulletproof.language.Language;
import dev.bulletproof.language.Sentence;
import dev.bulletproof.model.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What came about, and what was done for it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CausesTest {
    private final Language language = new Language();
    private final EvidenceFinder evidence = new EvidenceFinder();
    private final Causes causes = new Causes();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Halved loading time by staggering the lorries           | Halved loading time
                    Brought rejected deliveries from 31 to 4 after retraining the crew | Brought rejected deliveries from 31 to 4
                    """)
    void an_improvement_ends_where_its_means_begin(String bullet, String improvement) {
        assertThat(improvements(bullet)).isEqualTo(improvement);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Won the harbour contract by walking the quay with the owner",
                "Grew sales from 40 to 90 boxes a day by opening on Sundays",
                "Finished the ferry hall five weeks early"
            })
    void winning_growing_and_being_early_take_no_trouble_away(String bullet) {
        assertThat(improvements(bullet)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Moved the harbour office to the new mail server without a single outage",
                "Rehearsed the lock drill, so nobody was hurt when the gate failed"
            })
    void a_trouble_that_did_not_come_was_not_taken_away(String bullet) {
        assertThat(improvements(bullet)).isEmpty();
    }

    @Test
    void fewer_in_words_is_fewer_too() {
        assertThat(improvements("Moved the ramp; falls on the quay went from nine a quarter to two"))
                .isNotEmpty();
    }

    @Test
    void the_act_stands_outside_the_outcome() {
        String bullet = "Halved loading time by staggering the lorries";
        BulletFacts facts = evidence.facts(language.parse(bullet));
        Sentence s = new Sentence(facts.parsed().tokens());
        List<Span> acts = causes.acts(s, causes.cores(s, facts.evidence().outcomes()));
        assertThat(acts.stream().map(span -> span.of(bullet))).containsExactly("staggering");
    }

    private String improvements(String bullet) {
        BulletFacts facts = evidence.facts(language.parse(bullet));
        Sentence s = new Sentence(facts.parsed().tokens());
        return causes.improvements(s, causes.cores(s, facts.evidence().outcomes())).stream()
                .map(span -> span.of(bullet))
                .collect(Collectors.joining(" / "));
    }
}
