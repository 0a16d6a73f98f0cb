package dev.bulletproof.rewrite;

import dev.bulletproof.settings.YamlNode;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Prints how well {@link FactGuard} tells drift from honest edits. Usage: {@code VerifyMeasure [--misses] [FILE…]}; without
 * a file the pairs of the tests, of which {@code --misses} lists the seen half only.
 */
public final class VerifyMeasure {
    private final FactGuard guard = new FactGuard();
    private final List<VerifyPairs> pairs;

    VerifyMeasure(List<VerifyPairs> pairs) {
        this.pairs = pairs;
    }

    /** See the class. */
    public static void main(String[] args) throws IOException {
        boolean misses = List.of(args).contains("--misses");
        List<String> files =
                Stream.of(args).filter(arg -> !arg.startsWith("--")).toList();
        for (String file : files) {
            String yaml = Files.readString(Path.of(file));
            VerifyMeasure measure = new VerifyMeasure(VerifyPairs.of(YamlNode.of(file, yaml)));
            measure.print(System.out, file, misses, pair -> true);
        }
        if (files.isEmpty()) {
            VerifyMeasure measure = new VerifyMeasure(VerifyPairs.all());
            System.out.println(measure.line("odd", VerifyPairs::seen));
            System.out.println(measure.line("even", pair -> !pair.seen()));
            measure.print(System.out, "all", misses, VerifyPairs::seen);
        }
    }

    private void print(PrintStream out, String name, boolean misses, Predicate<VerifyPairs> seen) {
        out.println(line(name, pair -> true));
        pairs.stream()
                .filter(pair -> misses)
                .filter(seen)
                .filter(this::missed)
                .forEach(pair -> out.println(pair.id()
                        + " " + pair.kind() + "\n   " + pair.oldText() + "\n   " + pair.newText() + "\n   "
                        + guard.violations(pair.oldText(), pair.newText())));
    }

    /** The share of drift that is found. */
    double recall(Predicate<VerifyPairs> which) {
        return share(which.and(VerifyPairs::drift));
    }

    /** The share of honest edits that are taken for drift. */
    double falseAlarms(Predicate<VerifyPairs> which) {
        return share(which.and(pair -> !pair.drift()));
    }

    /** The pairs that are judged wrongly. */
    List<VerifyPairs> misses() {
        return pairs.stream().filter(this::missed).toList();
    }

    private double share(Predicate<VerifyPairs> which) {
        List<VerifyPairs> chosen = pairs.stream().filter(which).toList();
        long flagged = chosen.stream().filter(this::flagged).count();
        return (double) flagged / chosen.size();
    }

    /** A slot left open is told of, but is no drift: it breaks no law unless the pair says so. */
    private boolean flagged(VerifyPairs pair) {
        return guard.violations(pair.oldText(), pair.newText()).stream()
                .anyMatch(violation -> pair.drift() || violation.kind() != Violation.Kind.UNFILLED_SLOT);
    }

    private boolean missed(VerifyPairs pair) {
        return flagged(pair) != pair.drift();
    }

    private String line(String name, Predicate<VerifyPairs> which) {
        return String.format(
                Locale.ROOT,
                "%-5s %3d pairs  recall %.3f  false alarms %.3f",
                name,
                pairs.stream().filter(which).count(),
                recall(which),
                falseAlarms(which));
    }
}
