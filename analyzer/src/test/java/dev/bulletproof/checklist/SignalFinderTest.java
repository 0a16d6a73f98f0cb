package dev.bulletproof.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulletproof.evidence.EvidenceFinder;
import dev.bulletproof.language.Language;
import dev.bulletproof.settings.RolePacks;
import java.util.Set;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A signal is told by what the bullet says, not by a bare word. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SignalFinderTest {
    private final Language language = new Language();
    private final EvidenceFinder evidence = new EvidenceFinder();
    private final SignalFinder finder = new SignalFinder(RolePacks.builtIn().get("tpm"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Kept the risk register of the ward                        | risk-management
                    Ran nine months without an outage                         | risk-management
                    Presented the audit results to the board                  | communication
                    Negotiated delivery dates with the vendor                 | stakeholder-management
                    Fixed the bug that doubled invoices                       | problem-solving
                    Deployed the booking service to the new cluster           | technical-projects
                    """)
    void a_bullet_shows_it(String bullet, String signal) {
        assertThat(shown(bullet)).contains(signal);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Planned the move with no risk register kept               | risk-management
                    Delivered the move; risks were never tracked              | risk-management
                    Did not manage risks or dependencies                      | risk-management
                    Wrote tests for the client library                        | stakeholder-management
                    Turned lorries round in 35 minutes                        | communication
                    Followed Agile practices                                  | technical-projects
                    """)
    void a_bare_word_does_not_show_it(String bullet, String signal) {
        assertThat(shown(bullet)).doesNotContain(signal);
    }

    private Set<String> shown(String bullet) {
        return finder.signalsOf(evidence.facts(language.parse(bullet))).keySet();
    }
}
