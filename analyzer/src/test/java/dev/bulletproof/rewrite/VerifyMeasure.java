package dev.bulletproof.rewrite;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** Prints how well {@link FactGuard} tells drift from honest edits; {@code --misses} lists the misses of the seen half. */
public final class VerifyMeasure {
    private final FactGuard guard = new FactGuard();
    private final List<VerifyPairs> pairs = VerifyPairs.all();

    /** See the class. */
    public static void main(String[] args) {
        VerifyMeasure measure = new VerifyMeasure();
        PrintStream out = System.out;
        out.println(measure.line("odd", VerifyPairs::seen));
        out.println(measure.line("even", pair -> !pair.seen()));
        out.println(measure.line("all", pair -> true));
        if (List.of(args).contains("--misses")) {
            measure.pairs.stream()
                    .filter(VerifyPairs::seen)
                    .filter(measure::missed)
                    .forEach(pair -> out.println(pair.id()
                            + " " + pair.kind() + "\n   " + pair.oldText() + "\n   " + pair.newText() + "\n   "
                            + measure.guard.violations(pair.oldText(), pair.newText())));
        }
    }

    /** The share of drift that is found. */
    double recall(Predicate<VerifyPairs> which) {
        return share(which.and(VerifyPairs::drift));
    }

    /** The share of honest edits that are taken for drift. */
    double falseAlarms(Predicate<VerifyPairs> which) {
        return share(which.and(pair -> !pair.drift()));
    }

    private double share(Predicate<VerifyPairs> which) {
        List<VerifyPairs> chosen = pairs.stream().filter(which).toList();
        long flagged = chosen.stream().filter(this::flagged).count();
        return (double) flagged / chosen.size();
    }

    private boolean flagged(VerifyPairs pair) {
        return !guard.violations(pair.oldText(), pair.newText()).isEmpty();
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
