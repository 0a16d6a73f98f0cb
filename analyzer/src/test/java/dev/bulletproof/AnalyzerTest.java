package dev.bulletproof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulletproof.model.Problem;
import dev.bulletproof.read.Limits;
import dev.bulletproof.report.Review;
import dev.bulletproof.settings.RolePacks;
import dev.bulletproof.settings.Settings;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnalyzerTest {
    private final Analyzer analyzer =
            new Analyzer(Settings.defaults(LocalDate.of(2026, 1, 31)), RolePacks.builtIn(), Limits.standard());

    @Test
    void a_file_with_more_bullets_than_any_resume_is_refused_and_never_scored() {
        String text = "EXPERIENCE\n\n" + "- Counted the floats of the harbour\n".repeat(2_001);
        Review review = analyzer.review("floats.txt", text.getBytes(StandardCharsets.UTF_8));
        assertThat(review.resume().problems()).extracting(Problem::id).containsExactly("too-large");
        assertThat(review.scorecard()).isNull();
    }

    @Test
    void a_bullet_longer_than_any_is_refused() {
        String text = "EXPERIENCE\n\n- Counted " + "floats and ".repeat(400) + "buoys\n";
        assertThat(problems(analyzer, text)).containsExactly("too-large");
    }

    @Test
    void a_file_that_takes_too_long_to_judge_is_given_up() {
        Limits most = Limits.standard();
        Limits hasty = new Limits(
                most.bytes(),
                most.pages(),
                most.characters(),
                most.lines(),
                most.bullets(),
                most.bulletCharacters(),
                most.entries(),
                most.inflatedBytes(),
                most.inflation(),
                most.xmlElements(),
                most.xmlDepth(),
                Duration.ofSeconds(-1));
        Analyzer impatient = new Analyzer(Settings.defaults(LocalDate.of(2026, 1, 31)), RolePacks.builtIn(), hasty);
        assertThat(problems(impatient, "EXPERIENCE\n\n- Counted the floats\n")).containsExactly("too-slow");
    }

    private static List<String> problems(Analyzer analyzer, String text) {
        return analyzer.review("floats.txt", text.getBytes(StandardCharsets.UTF_8)).resume().problems().stream()
                .map(Problem::id)
                .toList();
    }
}
