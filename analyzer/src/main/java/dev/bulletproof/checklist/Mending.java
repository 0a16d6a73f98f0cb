package dev.bulletproof.checklist;

import dev.bulletproof.rules.Finding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What the score becomes once some findings are mended: the findings are gone, their bullets have the evidence that was
 * asked for, and a signal that was missing is shown strongly; nothing else changes. Immutable.
 *
 * <p>Every finding is tried with every choice so far, so what a trial does not touch is counted once: the losses of each
 * bullet, and those of all findings over several.
 */
final class Mending {
    private static final int MOST = 3;

    private final Scorer scorer;
    private final SignalCard card;
    private final Set<String> outcomeSignals;
    private final List<Judged> bullets;
    private final Map<String, Judged> byId = new HashMap<>();
    private final List<Finding> own;
    private final Map<String, List<Finding>> about = new HashMap<>();
    private final List<Finding> whole = new ArrayList<>();
    private final Map<String, Long> losses = new HashMap<>();
    private final long ofBullets;
    private final long ofWhole;
    private final List<SignalResult> signals;

    /**
     * Knows what is to be mended.
     *
     * @param bullets as they are
     * @param content findings without the checklist's own
     * @param own the checklist's findings
     */
    Mending(
            Scorer scorer,
            SignalCard card,
            Set<String> outcomeSignals,
            List<Judged> bullets,
            List<Finding> content,
            List<Finding> own) {
        this.scorer = scorer;
        this.card = card;
        this.outcomeSignals = outcomeSignals;
        this.bullets = bullets;
        this.own = own;
        for (Finding finding : content) {
            (isOfOne(finding) ? about.computeIfAbsent(bulletOf(finding), id -> new ArrayList<>()) : whole).add(finding);
        }
        bullets.forEach(bullet -> byId.put(bullet.id(), bullet));
        bullets.forEach(bullet -> losses.put(bullet.id(), loss(bullet, List.of())));
        this.ofBullets = losses.values().stream().mapToLong(Long::longValue).sum();
        this.signals = card.results(bullets);
        this.ofWhole = whole.stream().mapToLong(scorer::ofWhole).sum();
    }

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
        Map<String, Judged> better = better(mended);
        long lost = ofBullets;
        for (Judged bullet : better.values()) {
            lost += loss(bullet, mended) - losses.getOrDefault(bullet.id(), 0L);
        }
        long without = mended.stream()
                .filter(whole::contains)
                .mapToLong(scorer::ofWhole)
                .sum();
        return scorer.tenths(lost, signalLosses(better, mended), ofWhole - without);
    }

    /** The bullets that these findings are about, mended, by id. */
    private Map<String, Judged> better(List<Finding> mended) {
        Map<String, Judged> better = new TreeMap<>();
        for (Finding finding : mended) {
            Judged bullet = isOfOne(finding) ? byId.get(bulletOf(finding)) : null;
            if (bullet != null) {
                better.put(bullet.id(), mended(bullet, mended));
            }
        }
        return better;
    }

    private Judged mended(Judged bullet, List<Finding> mended) {
        Judged better = bullet;
        for (Finding finding : mended) {
            if (isOfOne(finding) && bulletOf(finding).equals(bullet.id())) {
                better = better.mended(finding.rule(), outcomeSignals);
            }
        }
        return better;
    }

    private long loss(Judged bullet, List<Finding> mended) {
        List<Finding> left = new ArrayList<>(about.getOrDefault(bullet.id(), List.of()));
        left.removeAll(mended);
        return scorer.ofBullet(bullet, left, bullets.size());
    }

    private long signalLosses(Map<String, Judged> better, List<Finding> mended) {
        Set<String> supplied = new HashSet<>();
        mended.stream().filter(own::contains).forEach(finding -> supplied.add(String.valueOf(finding.location())));
        List<SignalResult> results = better.values().stream().allMatch(one -> one.equals(byId.get(one.id())))
                ? signals
                : card.results(bullets.stream()
                        .map(bullet -> better.getOrDefault(bullet.id(), bullet))
                        .toList());
        long lost = 0;
        for (SignalResult signal : results) {
            boolean missed = signal.shown() != Shown.STRONG && !supplied.contains(signal.name());
            lost += missed ? scorer.ofSignal(SignalFindings.rule(signal), signals.size()) : 0;
        }
        return lost;
    }

    private static boolean isOfOne(Finding finding) {
        return finding.bullets().size() == 1;
    }

    private static String bulletOf(Finding finding) {
        return finding.bullets().get(0);
    }
}
