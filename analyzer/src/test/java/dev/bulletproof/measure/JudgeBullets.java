package dev.bulletproof.measure;

import dev.bulletproof.evidence.Evidence;
import dev.bulletproof.evidence.EvidenceFinder;
import dev.bulletproof.language.Head;
import dev.bulletproof.language.Language;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Judges labelled bullets and prints how often the judgement is right, with 95% intervals.
 *
 * <p>Usage: {@code JudgeBullets [--misses] FILE…}; {@code --misses} also lists each miss, of files named dev only, so
 * that the check set stays unseen.
 */
public final class JudgeBullets {
    private static final List<Measure> MEASURES = List.of(
            new ExactMeasure(
                    "verdict",
                    LabelledBullet::verdict,
                    one -> one.facts().verdict().id(),
                    true),
            new FlagMeasure(
                    "generic",
                    label -> label.verdict().equals("generic"),
                    one -> one.facts().verdict().id().equals("generic")),
            new SpanMeasure("metric", LabelledBullet::metrics, Evidence::metrics),
            new SpanMeasure("technology", LabelledBullet::technologies, Evidence::technologies),
            new SpanMeasure("outcome", LabelledBullet::outcomes, Evidence::outcomes),
            new ExactMeasure("head verb", label -> String.valueOf(label.headVerb()), JudgeBullets::headVerb, false),
            new ExactMeasure(
                    "opener",
                    LabelledBullet::opener,
                    one -> one.facts().parsed().opener().id(),
                    true));

    /** What is labelled where no verdict is. */
    private static final Set<String> PARTLY = Set.of("outcome", "head verb", "opener");

    private final Language language = new Language();
    private final EvidenceFinder finder = new EvidenceFinder();
    private final PrintStream out;

    private JudgeBullets(PrintStream out) {
        this.out = out;
    }

    /** See the class. */
    public static void main(String[] args) throws IOException {
        List<String> files =
                List.of(args).stream().filter(arg -> !arg.startsWith("--")).toList();
        boolean misses = List.of(args).contains("--misses");
        for (String file : files) {
            new JudgeBullets(System.out).judge(Path.of(file), misses);
        }
    }

    private void judge(Path file, boolean misses) throws IOException {
        List<Judged> all = LabelledBullet.read(file).stream().map(this::judge).toList();
        out.println("== " + file.getFileName() + ", " + all.size() + " bullets");
        boolean whole = all.stream().anyMatch(one -> !one.label().verdict().isEmpty());
        MEASURES.stream()
                .filter(measure -> whole || PARTLY.contains(measure.name()))
                .forEach(measure -> measure.lines(all).forEach(out::println));
        if (misses && String.valueOf(file.getFileName()).startsWith("dev")) {
            all.forEach(this::printMisses);
        }
    }

    private Judged judge(LabelledBullet label) {
        return new Judged(label, finder.facts(language.parse(label.text())));
    }

    private void printMisses(Judged one) {
        List<String> misses = MEASURES.stream()
                .map(measure -> measure.miss(one))
                .flatMap(Optional::stream)
                .toList();
        if (!misses.isEmpty()) {
            out.println(one.label().id() + " " + one.label().text());
            misses.forEach(miss -> out.println("    " + miss));
        }
    }

    private static String headVerb(Judged one) {
        Head head = one.facts().parsed().head();
        return head == null ? "null" : Objects.requireNonNull(head.lemma());
    }
}
