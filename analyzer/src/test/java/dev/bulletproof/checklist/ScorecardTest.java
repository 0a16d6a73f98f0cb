package dev.bulletproof.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The scorecards of samples, as approved. An empty file named like a sample, with .txt after it, adds a case; the test
 * run with {@code -Dscorecards=write} fills in what the program says today, for a person to read and approve.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScorecardTest {
    private static final Path FOLDER = Path.of("src/test/resources/scorecards");
    private final SampleReviews samples = new SampleReviews();

    List<Path> cases() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_sample_has_the_approved_scorecard(Path approved) throws IOException {
        String name = approved.getFileName().toString().replaceFirst("\\.txt$", "");
        String card = new CardText(samples.of(name)).toString();
        if ("write".equals(System.getProperty("scorecards"))) {
            Files.writeString(approved, card);
        }
        assertThat(card)
                .as("read what changed; if it is right, run again with -Dscorecards=write")
                .isEqualTo(Files.readString(approved));
    }
}
