package dev.bulletproof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulletproof.model.Problem;
import dev.bulletproof.read.Limits;
import dev.bulletproof.report.Review;
import dev.bulletproof.settings.RolePacks;
import dev.bulletproof.settings.Settings;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
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
}
