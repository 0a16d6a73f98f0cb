package dev.bulletproof.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulletproof.evidence.BulletFacts;
import dev.bulletproof.evidence.EvidenceFinder;
import dev.bulletproof.language.Language;
import dev.bulletproof.settings.RolePack;
import dev.bulletproof.settings.RolePacks;
import java.util.Set;
import org.junit.jupiter.api.Test;
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
                    Halved scrap by moving the saw to the dry end of the hall  | problem-solving
                    Agreed the berth plan with pilots and the harbour office  | stakeholder-management
                    No ferry was cancelled when the second engine failed      | risk-management
                    Deployed the booking service to the new cluster           | technical-projects
                    Drafted and circulated a leaflet on lock times            | communication
                    Trained and led the ticket office staff                   | communication
                    Planned the dig with two hydrogeologists                  | stakeholder-management
                    Sat with the lock keepers and warehouse pickers           | stakeholder-management
                    Kept a spare generator at each lock                       | risk-management
                    Untangled a double booking of the dry dock                | problem-solving
                    Put up mirrors at the bend and near misses fell by half   | problem-solving
                    Warned the trustees about the cost of a late ferry        | stakeholder-management
                    Wrote a note for the harbour board on dredging            | stakeholder-management
                    Rang the parents of every absent cadet                    | communication
                    Drafted the breach notice within a day                    | risk-management
                    Revoked the badges of 40 former deckhands                 | risk-management
                    Ran the regatta with no lost boats                        | risk-management
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
                    Halved scrap                                              | problem-solving
                    Trained a churn model on call notes                       | communication
                    Attended meetings                                         | communication
                    Planned the ferry season in Excel                         | technical-projects
                    Turned lorries round in 35 minutes                        | communication
                    Followed Agile practices                                  | technical-projects
                    Replaced the pumps with 11 minutes of standstill in total | communication
                    Built a page that explains fares                          | communication
                    Shipped a parser with documented error codes              | communication
                    Wrote a report parser in Go                               | communication
                    Moved the site to self-hosted runners                     | stakeholder-management
                    Worked with containers and routers                        | stakeholder-management
                    Stored the counts with data managed elsewhere             | stakeholder-management
                    Sold phones and cloud storage at the quay shop            | technical-projects
                    Sold safety boots and fire alarms                         | risk-management
                    Took a course in risk management                          | risk-management
                    Built the settings page of a compliance app               | risk-management
                    Explained the timetable to passengers                     | stakeholder-management
                    Moved the ferry office online without a single outage     | problem-solving
                    """)
    void a_bare_word_does_not_show_it(String bullet, String signal) {
        assertThat(shown(bullet)).doesNotContain(signal);
    }

    @Test
    void a_role_says_which_tools_are_no_technical_depth() {
        BulletFacts facts = evidence.facts(language.parse("Tuned Grafana for the mill"));
        RolePack role = RolePacks.builtIn().of("role.yml", """
                        id: miller
                        name: Miller
                        extends: general
                        process-tools: [grafana]
                        """);
        assertThat(finder.signalsOf(facts)).containsKey("technical-projects");
        assertThat(new SignalFinder(role).signalsOf(facts)).doesNotContainKey("technical-projects");
    }

    private Set<String> shown(String bullet) {
        return finder.signalsOf(evidence.facts(language.parse(bullet))).keySet();
    }
}
