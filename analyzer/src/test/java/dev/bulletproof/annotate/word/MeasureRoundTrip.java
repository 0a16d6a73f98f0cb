package dev.bulletproof.annotate.word;

import dev.bulletproof.Analyzer;
import dev.bulletproof.annotate.Annotator;
import dev.bulletproof.annotate.Manner;
import dev.bulletproof.annotate.note.Annotated;
import dev.bulletproof.annotate.note.RefusedException;
import dev.bulletproof.annotate.note.Stamp;
import dev.bulletproof.annotate.word.RoundTrip.Result;
import dev.bulletproof.read.Limits;
import dev.bulletproof.read.UnreadableException;
import dev.bulletproof.rules.RuleBook;
import dev.bulletproof.settings.RolePacks;
import dev.bulletproof.settings.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Reviews every Word file of a folder, sends the copies through LibreOffice and counts what holds.
 *
 * <p>Usage: {@code MeasureRoundTrip FOLDER}.
 */
final class MeasureRoundTrip {
    private static final LocalDate DATE = LocalDate.of(2026, 11, 22);

    private MeasureRoundTrip() {}

    public static void main(String[] arguments) throws Exception {
        Path work = Files.createTempDirectory("round-trip");
        LibreOffice office = LibreOffice.installed(work).orElseThrow();
        Map<Path, Annotated> copies = new LinkedHashMap<>();
        Analyzer analyzer = analyzer();
        for (Path file : files(Path.of(arguments[0]))) {
            try {
                copies.put(file, reviewed(analyzer, file));
            } catch (UnreadableException | RefusedException refused) {
                System.out.println(file.getFileName() + ": " + refused.getMessage());
            }
        }
        Map<Path, Result> results = new RoundTrip(office, work).results(copies);
        results.forEach((file, result) -> {
            if (!result.difference().isEmpty()) {
                System.out.println(file.getFileName() + ": " + result.difference());
            }
        });
        System.out.printf(
                "%d files, %d edits, %d lines left; opened %d, accepted as promised %d, rejected as before %d%n",
                results.size(),
                count(copies, true),
                count(copies, false),
                results.values().stream().filter(Result::opened).count(),
                results.values().stream().filter(Result::accepted).count(),
                results.values().stream().filter(Result::rejected).count());
    }

    private static long count(Map<Path, Annotated> copies, boolean edited) {
        return copies.values().stream()
                .flatMap(copy -> copy.deeds().stream())
                .filter(deed -> edited ? deed.edited() : deed.obstacle() != null)
                .count();
    }

    static Analyzer analyzer() {
        return new Analyzer(Settings.defaults(DATE), RolePacks.builtIn(), Limits.standard());
    }

    static Annotated reviewed(Analyzer analyzer, Path file) throws IOException, UnreadableException, RefusedException {
        Annotator annotator = new Annotator(RuleBook.load(), new Stamp("Bulletproof", DATE), Limits.standard());
        return annotator.annotate(analyzer.review(file.toString(), file), Files.readAllBytes(file), Manner.REVIEW);
    }

    static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> file.toString().endsWith(".docx"))
                    .sorted()
                    .toList();
        }
    }
}
