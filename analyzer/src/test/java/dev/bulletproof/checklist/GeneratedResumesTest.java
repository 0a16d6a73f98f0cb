package dev.bulletproof.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulletproof.report.Review;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Laws of the scorecard, over 500 résumés that went the whole way from a file to a review. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GeneratedResumesTest {
    private static final int RESUMES = 500;
    private final SampleReviews reviews = new SampleReviews();
    private List<Review> all = List.of();

    @BeforeAll
    void review(@TempDir Path folder) {
        all = IntStream.range(0, RESUMES)
                .parallel()
                .mapToObj(seed -> reviews.of(written(folder, seed)))
                .toList();
    }

    @Test
    void score_and_points_lost_make_a_hundred_and_each_point_has_a_finding() {
        assertThat(scored().size()).isGreaterThan(RESUMES * 3 / 4);
        scored().forEach(ScoreLaw::assertHolds);
    }

    @Test
    void too_little_to_read_is_not_scored() {
        assertThat(all)
                .allSatisfy(review -> assertThat(review.scorecard() == null)
                        .isEqualTo(review.facts().size() < 3));
    }

    @Test
    void at_most_three_reported_findings_are_named_to_mend_first_and_they_raise_the_score() {
        scored().forEach(review -> {
            Scorecard card = Objects.requireNonNull(review.scorecard());
            List<String> named = card.next().findings();
            assertThat(named).hasSizeLessThanOrEqualTo(3).doesNotHaveDuplicates();
            assertThat(card.pointsLost().keySet()).containsAll(named);
            assertThat(card.next().tenths()).isBetween(card.tenths() + (named.isEmpty() ? 0 : 1), 1000);
        });
    }

    /** Who supplies in words what the three findings ask for has at least the score that was promised. */
    @Test
    void supplying_what_is_asked_keeps_the_promise(@TempDir Path folder) throws IOException {
        List<String> broken = new ArrayList<>();
        int tried = 0;
        for (Review review : scored().subList(0, 200)) {
            Optional<String> mended = new Supplier(review).text();
            if (mended.isPresent()) {
                tried++;
                int promised = Objects.requireNonNull(review.scorecard()).next().tenths();
                Path file = Files.writeString(folder.resolve("mended.txt"), mended.get());
                int reached =
                        Objects.requireNonNull(reviews.of(file).scorecard()).tenths();
                if (reached < promised) {
                    broken.add(reached + " instead of " + promised + "\n" + mended.get());
                }
            }
        }
        assertThat(broken).isEmpty();
        assertThat(tried).isGreaterThan(30);
    }

    @Test
    void a_signal_is_shown_by_words_of_its_bullets_and_buried_ones_are_out_of_view() {
        scored().forEach(review -> {
            Scorecard card = Objects.requireNonNull(review.scorecard());
            assertThat(card.signals()).allSatisfy(signal -> {
                assertThat(signal.shown() == Shown.NOT_SHOWN)
                        .isEqualTo(signal.showings().isEmpty());
                assertThat(signal.showings())
                        .allMatch(showing -> !showing.words().isEmpty());
            });
            assertThat(card.view().buried())
                    .noneMatch(buried -> card.view().bullets().contains(buried.bullet()));
        });
    }

    private List<Review> scored() {
        return all.stream().filter(review -> review.scorecard() != null).toList();
    }

    private static Path written(Path folder, int seed) {
        try {
            return Files.writeString(folder.resolve(seed + ".txt"), new ResumeMaker(seed).text());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
