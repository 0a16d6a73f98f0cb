package dev.bulletproof.checklist;

import dev.bulletproof.rules.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The losses of one part of the score, added up exactly and rounded once. Single losses are kept in millionths of a
 * tenth; whole tenths are dealt out by the largest remainder, so that they always make the rounded sum. Not shared
 * between threads.
 */
final class Tally {
    /** A tenth, in what losses are counted in. */
    static final long UNIT = 1_000_000;

    private final List<Loss> losses = new ArrayList<>();
    private final int budget;

    private record Loss(Finding finding, long amount) {}

    /** A part that can lose so many tenths at most. */
    Tally(int budget) {
        this.budget = budget;
    }

    /** Loses whole tenths. */
    void addTenths(Finding finding, int tenths) {
        add(finding, tenths * UNIT);
    }

    /** Loses {@code part} of {@code whole} of one {@code of}th of the budget. */
    void addShare(Finding finding, int of, int part, int whole) {
        add(finding, share(budget, of, part, whole));
    }

    /** Millionths of a tenth in {@code part} of {@code whole} of one {@code of}th of a budget in tenths. */
    static long share(int budget, int of, int part, int whole) {
        return budget * UNIT * part / ((long) whole * of);
    }

    private void add(Finding finding, long loss) {
        if (loss > 0) {
            losses.add(new Loss(finding, loss));
        }
    }

    /** Whole tenths lost together, of a sum of losses in millionths: the sum of those by finding. */
    static int total(long sum, int budget) {
        return (int) ((Math.min(sum, budget * UNIT) + UNIT / 2) / UNIT);
    }

    /** Whole tenths lost, by finding. */
    Map<Finding, Integer> tenths() {
        long sum = sum();
        long most = Math.min(sum, budget * UNIT);
        Map<Finding, Long> fitted = new LinkedHashMap<>();
        losses.forEach(loss -> fitted.merge(loss.finding, loss.amount, Long::sum));
        fitted.replaceAll((finding, loss) -> sum == most ? loss : fit(loss, most, sum));
        return dealt(fitted, total(sum, budget));
    }

    private long sum() {
        return losses.stream().mapToLong(Loss::amount).sum();
    }

    private static long fit(long loss, long most, long sum) {
        return Math.multiplyHigh(loss, most) == 0 ? loss * most / sum : (long) ((double) loss / sum * most);
    }

    private static Map<Finding, Integer> dealt(Map<Finding, Long> losses, long total) {
        Map<Finding, Integer> tenths = new LinkedHashMap<>();
        losses.forEach((finding, loss) -> tenths.put(finding, (int) (loss / UNIT)));
        long left =
                total - tenths.values().stream().mapToLong(Integer::longValue).sum();
        List<Finding> byRest = losses.keySet().stream()
                .sorted(Comparator.comparingLong(finding -> -(losses.getOrDefault(finding, 0L) % UNIT)))
                .toList();
        byRest.stream().limit(Math.max(0, left)).forEach(finding -> tenths.merge(finding, 1, Integer::sum));
        tenths.values().removeIf(lost -> lost == 0);
        return tenths;
    }
}
