package dev.bulletproof.measure;

import dev.bulletproof.Analyzer;
import dev.bulletproof.checklist.Scorecard;
import dev.bulletproof.checklist.Shown;
import dev.bulletproof.read.Limits;
import dev.bulletproof.report.Review;
import dev.bulletproof.settings.RolePacks;
import dev.bulletproof.settings.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Scores all résumés under some folders and prints how the scores spread, never which file has which.
 *
 * <p>Usage: {@code ScoreFigures [--role=ID] FOLDER…}.
 */
public final class ScoreFigures {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);

    private ScoreFigures() {}

    /** See the class. */
    public static void main(String[] args) throws IOException {
        String role = Stream.of(args)
                .filter(arg -> arg.startsWith("--role="))
                .map(arg -> arg.substring("--role=".length()))
                .findFirst()
                .orElse("tpm");
        Analyzer analyzer =
                new Analyzer(Settings.defaults(TODAY).withRole(role), RolePacks.builtIn(), Limits.standard());
        List<Scorecard> cards = new ArrayList<>();
        int files = 0;
        for (Path file : files(args)) {
            files++;
            Review review = analyzer.review("resume", file);
            if (review.scorecard() != null) {
                cards.add(Objects.requireNonNull(review.scorecard()));
            }
        }
        print(role, files, cards);
    }

    private static List<Path> files(String[] args) throws IOException {
        List<Path> found = new ArrayList<>();
        for (String folder : args) {
            if (!folder.startsWith("--")) {
                try (Stream<Path> walk = Files.walk(Path.of(folder))) {
                    walk.filter(file -> file.toString().matches(".*\\.(pdf|docx)"))
                            .sorted()
                            .forEach(found::add);
                }
            }
        }
        return found;
    }

    private static void print(String role, int files, List<Scorecard> cards) {
        List<Integer> scores = cards.stream().map(Scorecard::tenths).sorted().toList();
        System.out.println("role " + role + ": " + files + " files, " + scores.size() + " scored");
        if (scores.isEmpty()) {
            return;
        }
        for (int percent : List.of(0, 10, 25, 50, 75, 90, 100)) {
            int tenths = scores.get((scores.size() - 1) * percent / 100);
            System.out.printf(Locale.ROOT, "  %3d%% at or below %.1f%n", percent, tenths / 10.0);
        }
        for (int from = 0; from < 1000; from += 100) {
            int low = from;
            long count = scores.stream()
                    .filter(score -> Math.min(9, score / 100) == low / 100)
                    .count();
            System.out.printf(
                    Locale.ROOT, "  %3d–%-3d %s %d%n", low / 10, low / 10 + 10, "#".repeat((int) count), count);
        }
        for (Shown shown : Shown.values()) {
            long count = cards.stream()
                    .flatMap(card -> card.signals().stream())
                    .filter(signal -> signal.shown() == shown)
                    .count();
            System.out.printf(
                    Locale.ROOT,
                    "  signals %s: %.2f%n",
                    shown.id(),
                    (double) count
                            / cards.stream()
                                    .mapToInt(card -> card.signals().size())
                                    .sum());
        }
    }
}
