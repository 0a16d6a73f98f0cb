package dev.bulletproof.measure;

import dev.bulletproof.checklist.SignalFinder;
import dev.bulletproof.evidence.BulletFacts;
import dev.bulletproof.evidence.Evidence;
import dev.bulletproof.evidence.EvidenceFinder;
import dev.bulletproof.evidence.Verdict;
import dev.bulletproof.language.Language;
import dev.bulletproof.settings.RolePacks;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the signals of labelled bullets and prints precision and recall of each, with 95% intervals.
 *
 * <p>Usage: {@code SignalFigures [--labelled-evidence] [--misses] FILE…}; {@code --labelled-evidence} takes metrics,
 * technologies and outcomes from the labels; {@code --misses} lists each miss, of files not named check, so that the
 * check set stays unseen.
 */
public final class SignalFigures {
    private static final List<String> SIGNALS = List.of(
            "technical-projects",
            "stakeholder-management",
            "risk-management",
            "communication",
            "problem-solving",
            "results");

    private final Language language = new Language();
    private final EvidenceFinder evidence = new EvidenceFinder();
    private final SignalFinder finder = new SignalFinder(RolePacks.builtIn().get("tpm"));
    private final PrintStream out;
    private final boolean labelled;

    private SignalFigures(PrintStream out, boolean labelled) {
        this.out = out;
        this.labelled = labelled;
    }

    /** See the class. */
    public static void main(String[] args) throws IOException {
        List<String> flags = List.of(args);
        SignalFigures figures = new SignalFigures(System.out, flags.contains("--labelled-evidence"));
        for (String file : flags) {
            if (!file.startsWith("--")) {
                figures.print(Path.of(file), flags.contains("--misses"));
            }
        }
    }

    private void print(Path file, boolean misses) throws IOException {
        List<Judged> all = new ArrayList<>();
        for (LabelledBullet label : LabelledBullet.read(file)) {
            all.add(new Judged(label, facts(label)));
        }
        out.println("== " + file.getFileName() + ", " + all.size() + " bullets");
        boolean mayBeRead = !String.valueOf(file.getFileName()).startsWith("check");
        for (String signal : SIGNALS) {
            Measure measure = measure(signal);
            measure.lines(all).forEach(out::println);
            if (misses && mayBeRead) {
                all.forEach(one -> print(measure.miss(one), one));
            }
        }
    }

    private void print(Optional<String> miss, Judged one) {
        miss.ifPresent(what -> out.println("  " + what + ": " + one.label().text() + words(what, one)));
    }

    private String words(String what, Judged one) {
        List<String> words = new ArrayList<>();
        finder.signalsOf(one.facts())
                .forEach((signal, showing) -> showing.words().stream()
                        .filter(span -> what.startsWith(signal))
                        .forEach(span -> words.add(span.of(one.label().text()))));
        return words.isEmpty() ? "" : " " + words;
    }

    private Measure measure(String signal) {
        return new FlagMeasure(
                signal,
                label -> label.signals().contains(signal),
                one -> finder.signalsOf(one.facts()).containsKey(signal));
    }

    private BulletFacts facts(LabelledBullet label) {
        BulletFacts found = evidence.facts(language.parse(label.text()));
        if (!labelled) {
            return found;
        }
        Evidence gold = new Evidence(label.metrics(), label.technologies(), List.of(), label.outcomes(), List.of());
        return new BulletFacts(found.bullet(), found.parsed(), gold, Verdict.MIXED);
    }
}
