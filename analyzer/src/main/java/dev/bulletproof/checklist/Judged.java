package dev.bulletproof.checklist;

import dev.bulletproof.evidence.BulletFacts;
import dev.bulletproof.evidence.Evidence;
import dev.bulletproof.evidence.Verdict;
import java.util.Set;
import java.util.TreeSet;

/**
 * All of a bullet that the score depends on.
 *
 * @param id the bullet's
 * @param verdict what it is worth as proof
 * @param metric whether it has one
 * @param technology whether it names one
 * @param outcome whether it has one
 * @param signals ids of those that it shows
 */
record Judged(String id, Verdict verdict, boolean metric, boolean technology, boolean outcome, Set<String> signals) {
    Judged {
        signals = Set.copyOf(signals);
    }

    static Judged of(BulletFacts facts, Set<String> signals) {
        Evidence evidence = facts.evidence();
        return new Judged(
                facts.bullet().id(),
                facts.verdict(),
                !evidence.metrics().isEmpty(),
                !evidence.technologies().isEmpty(),
                !evidence.outcomes().isEmpty(),
                signals);
    }

    /** What it counts towards a signal. */
    int strength() {
        return switch (verdict) {
            case GENERIC -> 0;
            case MIXED -> 1;
            case SPECIFIC -> 2;
        };
    }

    boolean specific() {
        return verdict == Verdict.SPECIFIC;
    }

    /** The same bullet once its author has supplied what a finding asks for. */
    Judged mended(String rule, Set<String> outcomeSignals) {
        return switch (rule) {
            case "missing-metric" -> with(true, technology, outcome, signals);
            case "missing-depth" -> with(metric, true, outcome, signals);
            case "missing-outcome" -> with(metric, technology, true, union(signals, outcomeSignals));
            default -> this;
        };
    }

    private Judged with(boolean hasMetric, boolean hasTechnology, boolean hasOutcome, Set<String> shown) {
        int before = count(metric, technology, outcome);
        int after = count(hasMetric, hasTechnology, hasOutcome);
        return new Judged(id, verdict(strength() + after - before), hasMetric, hasTechnology, hasOutcome, shown);
    }

    private static Verdict verdict(int strength) {
        if (strength == 0) {
            return Verdict.GENERIC;
        }
        return strength == 1 ? Verdict.MIXED : Verdict.SPECIFIC;
    }

    private static int count(boolean... dimensions) {
        int count = 0;
        for (boolean dimension : dimensions) {
            count += dimension ? 1 : 0;
        }
        return count;
    }

    private static Set<String> union(Set<String> some, Set<String> others) {
        Set<String> all = new TreeSet<>(some);
        all.addAll(others);
        return all;
    }
}
