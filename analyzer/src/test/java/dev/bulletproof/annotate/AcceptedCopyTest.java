package dev.bulletproof.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulletproof.Analyzer;
import dev.bulletproof.annotate.note.Annotated;
import dev.bulletproof.annotate.note.Deed;
import dev.bulletproof.annotate.note.Stamp;
import dev.bulletproof.model.Bullet;
import dev.bulletproof.read.Limits;
import dev.bulletproof.report.Review;
import dev.bulletproof.rewrite.Rewrite;
import dev.bulletproof.rules.RuleBook;
import dev.bulletproof.settings.RolePacks;
import dev.bulletproof.settings.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Law 3 on the file itself: accept every edit, check the clean copy, and no edit is proposed for what was mended. */
class AcceptedCopyTest {
    private static final LocalDate DATE = LocalDate.of(2026, 11, 22);
    private static final Analyzer ANALYZER =
            new Analyzer(Settings.defaults(DATE), RolePacks.builtIn(), Limits.standard());

    static List<Path> samples() throws IOException {
        try (Stream<Path> all = Files.list(Path.of("../samples"))) {
            return all.filter(file -> file.toString().matches(".*[.](docx|md|txt)"))
                    .filter(file -> !file.endsWith("README.md"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void an_accepted_copy_is_at_rest(Path sample) throws Exception {
        byte[] bytes = Files.readAllBytes(sample);
        Review before = ANALYZER.review(sample.toString(), bytes);
        Annotator annotator = new Annotator(RuleBook.load(), new Stamp("Ada", DATE), Limits.standard());
        Annotated copy = annotator.annotate(before, bytes, Manner.ACCEPT);
        Review after = ANALYZER.review(sample.toString(), copy.bytes());

        List<Bullet> old = before.resume().bullets().toList();
        List<Bullet> young = after.resume().bullets().toList();
        assertThat(young).extracting(Bullet::text).isEqualTo(promised(old, copy.deeds()));
        for (int i = 0; i < young.size(); i++) {
            assertThat(edit(after, young.get(i)))
                    .as(young.get(i).text())
                    .isEqualTo(mended(copy, old.get(i)) ? Optional.empty() : edit(before, old.get(i)));
            assertThat(after.facts().get(i).verdict())
                    .as(young.get(i).text())
                    .isGreaterThanOrEqualTo(before.facts().get(i).verdict());
        }
    }

    private static List<String> promised(List<Bullet> bullets, List<Deed> deeds) {
        List<String> texts = new ArrayList<>();
        for (Bullet bullet : bullets) {
            texts.add(deeds.stream()
                    .filter(deed -> deed.edited() && deed.note().bullet().equals(bullet))
                    .map(deed -> String.valueOf(deed.note().edit()))
                    .findFirst()
                    .orElse(bullet.text()));
        }
        return texts;
    }

    private static boolean mended(Annotated copy, Bullet bullet) {
        return copy.deeds().stream()
                .anyMatch(deed -> deed.edited() && deed.note().bullet().equals(bullet));
    }

    private static Optional<String> edit(Review review, Bullet bullet) {
        return Optional.ofNullable(review.rewrites().get(bullet.id())).map(Rewrite::edit);
    }
}
