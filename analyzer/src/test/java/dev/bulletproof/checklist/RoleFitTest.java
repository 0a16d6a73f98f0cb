package dev.bulletproof.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulletproof.model.Format;
import dev.bulletproof.model.Identity;
import dev.bulletproof.model.Layout;
import dev.bulletproof.model.Resume;
import dev.bulletproof.model.Source;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose title it is decides; where none is plain, nothing is said. */
class RoleFitTest {
    private final RoleFit fit = RoleFit.builtIn();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Senior Software Engineer             | software-engineer
                    Data Engineer / Python               | data-engineer
                    Registered Nurse, Cardiology         | general
                    Group Product Manager                | product-manager
                    """)
    void a_title_of_another_role_suggests_it(String headline, String role) {
        assertThat(fit.other(resume(headline), "tpm")).contains(role);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Principal Technical Program Manager
                    Technical Project Manager
                    Operations and strategy
                    Developers' advocate
                    """)
    void a_title_of_the_role_or_of_none_suggests_nothing(String headline) {
        assertThat(fit.other(resume(headline), "tpm")).isEmpty();
    }

    @Test
    void a_role_that_was_chosen_is_not_questioned() {
        assertThat(fit.other(resume("Software Engineer"), "data-engineer")).isEmpty();
    }

    private static Resume resume(String headline) {
        return new Resume(
                new Source("cv.txt", Format.TEXT),
                new Identity("Ida Fern", headline, List.of()),
                List.of(),
                new Layout(true, List.of(), List.of()),
                List.of(),
                List.of());
    }
}
