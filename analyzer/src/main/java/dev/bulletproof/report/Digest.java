package dev.bulletproof.report;

import dev.bulletproof.checklist.Scorecard;
import dev.bulletproof.checklist.Shown;
import dev.bulletproof.checklist.SignalResult;
import dev.bulletproof.evidence.Verdict;
import dev.bulletproof.model.Problem;
import dev.bulletproof.model.Severity;
import dev.bulletproof.rules.Finding;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What remains of a review once its report is written: enough for sums and the exit code.
 *
 * @param status how much was read
 * @param fault whether the program itself failed on the file
 * @param generic bullets with that verdict
 * @param mixed bullets with that verdict
 * @param specific bullets with that verdict
 * @param worst the gravest finding, absent where there is none
 * @param tenths of the score, absent where there is none
 * @param rules ids of the rules that found something, each once, sorted
 * @param notShown names of the signals that are not shown, in the order of the role
 */
public record Digest(
        Review.Status status,
        boolean fault,
        int generic,
        int mixed,
        int specific,
        Optional<Severity> worst,
        Optional<Integer> tenths,
        List<String> rules,
        List<String> notShown) {
    public Digest {
        rules = List.copyOf(rules);
        notShown = List.copyOf(notShown);
    }

    /** The digest of a review. */
    public static Digest of(Review review) {
        Optional<Scorecard> card = Optional.ofNullable(review.scorecard());
        return new Digest(
                review.status(),
                review.resume().problems().stream()
                        .anyMatch(problem -> problem.id().equals(Problem.FAULT)),
                review.count(Verdict.GENERIC),
                review.count(Verdict.MIXED),
                review.count(Verdict.SPECIFIC),
                review.findings().stream().map(Finding::severity).max(Comparator.naturalOrder()),
                card.map(Scorecard::tenths),
                review.findings().stream()
                        .map(Finding::rule)
                        .distinct()
                        .sorted()
                        .toList(),
                card.map(Digest::notShown).orElse(List.of()));
    }

    private static List<String> notShown(Scorecard card) {
        return card.signals().stream()
                .filter(signal -> signal.shown() == Shown.NOT_SHOWN)
                .map(SignalResult::name)
                .toList();
    }
}
