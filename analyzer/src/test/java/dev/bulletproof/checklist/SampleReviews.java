package dev.bulletproof.checklist;

import dev.bulletproof.Analyzer;
import dev.bulletproof.read.Limits;
import dev.bulletproof.report.Review;
import dev.bulletproof.settings.RolePacks;
import dev.bulletproof.settings.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Reviews of the sample résumés. */
public final class SampleReviews {
    private static final Path SAMPLES = Path.of("..", "samples");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);

    private final Analyzer analyzer;

    /** Reviews as nothing configured. */
    public SampleReviews() {
        this(settings -> settings);
    }

    SampleReviews(UnaryOperator<Settings> configuration) {
        this.analyzer =
                new Analyzer(configuration.apply(Settings.defaults(TODAY)), RolePacks.builtIn(), Limits.standard());
    }

    /** The review of one sample, such as {@code weak-tpm.docx}. */
    public Review of(String name) {
        return analyzer.review(name, SAMPLES.resolve(name));
    }

    /** The review of any file, named without its folder. */
    Review of(Path file) {
        return analyzer.review(String.valueOf(file.getFileName()), file);
    }

    Scorecard card(String name) {
        return Objects.requireNonNull(of(name).scorecard(), name);
    }

    /** Names of all samples, templates included. */
    static List<String> names() {
        try (Stream<Path> files = Files.walk(SAMPLES, 2)) {
            return files.map(file -> SAMPLES.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.matches("(templates/)?[a-z-]+\\.(docx|pdf)"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
