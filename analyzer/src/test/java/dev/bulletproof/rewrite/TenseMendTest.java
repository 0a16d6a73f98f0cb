package dev.bulletproof.rewrite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulletproof.language.Language;
import dev.bulletproof.language.Parsed;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TenseMendTest {
    private static final Language LANGUAGE = new Language();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Manages vendors and prepares reports | Managed vendors and prepared reports",
                "Create and distribute event pages | Created and distributed event pages",
                "Meet challenges arising out of downtime, middleware issue, network issue | Met challenges arising out of downtime, middleware issue, network issue",
                "Automate the process in Selenium and knowledge in using Postman | Automated the process in Selenium and knowledge in using Postman",
                "Work with planners to build and release hotfixes | Worked with planners to build and release hotfixes",
                "Help users track and manage orders | Helped users track and manage orders",
                "Includes a network module that wraps the client | none",
                "Backend Software Engineer working on a security product | none"
            })
    void verbs_of_an_entry_that_is_over_stand_in_the_past_together(String bullet, String mended) {
        Parsed parsed = LANGUAGE.parse(bullet);
        Scene scene = new Scene(parsed.opener(), new Style(false, false));
        assertThat(new TenseMend(new Verbs(LANGUAGE.verbs()))
                        .mend(Draft.of(parsed), scene)
                        .map(Draft::text)
                        .orElse("none"))
                .isEqualTo(mended);
    }
}
