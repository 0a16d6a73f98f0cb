package dev.bulletproof.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulletproof.language.Language;
import dev.bulletproof.language.Sentence;
import dev.bulletproof.model.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom a bullet deals with, told by grammar. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PartyFinderTest {
    private final Language language = new Language();
    private final PartyFinder finder = new PartyFinder();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Agreed the flight path with two ornithologists and the harbour authority | ornithologists, authority
                    Drew up the price list with legal and finance                            | legal, finance
                    Planned trials with the applied research group, from draft to report     | group
                    Got the drivers' union to sign the new rota                              | union
                    Ran weekly sessions with site foremen                                    | foremen
                    """)
    void whoever_is_dealt_with(String bullet, String parties) {
        assertThat(counterparts(bullet)).isEqualTo(parties);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Built the ferry timetable with a team of six",
                "Wrote the parser with 4 engineers",
                "Held stand-ups with the team",
                "Empowered teams to dream",
                "Shipped the client with Kotlin"
            })
    void not_ones_own_team_nor_a_thing(String bullet) {
        assertThat(counterparts(bullet)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Warned the trustees about the loan                        | trustees
                    Rang the parents of late pupils                           | parents
                    Explained the new inhaler to patients and their guardians | guardians
                    Encouraged students to read aloud                         |
                    Showed a new colleague the till                           |
                    """)
    void third_parties_are_neither_served_nor_ones_own(String bullet, @Nullable String parties) {
        Sentence s = new Sentence(language.parse(bullet).tokens());
        assertThat(finder.find(s).thirdParties().stream()
                        .map(span -> span.of(bullet))
                        .collect(Collectors.joining(", ")))
                .isEqualTo(parties == null ? "" : parties);
    }

    private String counterparts(String bullet) {
        List<Span> found =
                finder.find(new Sentence(language.parse(bullet).tokens())).counterparts();
        return found.stream().map(span -> span.of(bullet)).collect(Collectors.joining(", "));
    }
}
