package dev.bulletproof.checklist;

import dev.bulletproof.rules.Finding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the score becomes once some findings are mended: the findings are gone, their bullets have the evidence that was
 * asked for, and a signal that was missing is shown strongly; nothing else changes. Immutable.
 *
 * @param bullets as they are
 * @param content findings without the checklist's own
 * @param own the checklist's findings
 */
record Mending(
        Scorer scorer,
        SignalCard card,
        Set<String> outcomeSignals,
        List<Judged> bullets,
        List<Finding> content,
        List<Finding> own) {
    private static final int MOST = 3;

    /** The best few of these findings to mend, chosen one after the other. */
    List<Finding> best(List<Finding> candidates, int tenths) {
        List<Finding> chosen = new ArrayList<>();
        int reached = tenths;
        while (chosen.size() < MOST) {
            List<Finding> step = bestStep(candidates, chosen, reached);
            if (step.isEmpty()) {
                break;
            }
            chosen.addAll(step);
            reached = after(chosen);
        }
        return chosen;
    }

    private List<Finding> bestStep(List<Finding> candidates, List<Finding> chosen, int reached) {
        List<Finding> best = List.of();
        int most = reached;
        for (Finding candidate : candidates) {
            List<Finding> tried = new ArrayList<>(chosen);
            tried.add(candidate);
            int score = chosen.contains(candidate) ? 0 : after(tried);
            if (score > most) {
                most = score;
                best = List.of(candidate);
            }
        }
        return best;
    }

    /** The score, in tenths, with these findings mended. */
    int after(List<Finding> mended) {
        List<Judged> better =
                bullets.stream().map(bullet -> mended(bullet, mended)).toList();
        Set<String> supplied = new HashSet<>();
        mended.stream().filter(own::contains).forEach(finding -> supplied.add(String.valueOf(finding.location())));
        List<Finding> left = new ArrayList<>(content);
        left.removeAll(mended);
        List<SignalResult> signals = card.results(better);
        left.addAll(SignalFindings.of(
                signals.stream()
                        .filter(signal -> !supplied.contains(signal.name()))
                        .toList(),
                content.size()));
        return scorer.tenths(new ScoreInput(better, left, signals.size()));
    }

    private Judged mended(Judged bullet, List<Finding> mended) {
        Judged better = bullet;
        for (Finding finding : mended) {
            if (finding.bullets().size() == 1 && finding.bullets().get(0).equals(bullet.id())) {
                better = better.mended(finding.rule(), outcomeSignals);
            }
        }
        return better;
    }
}
