package dev.bulletproof.checklist;

import dev.bulletproof.checklist.Scorecard.Part;
import dev.bulletproof.rules.Finding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts what findings cost. It sees nothing but {@link ScoreInput}: neither the page nor what is configured. Immutable;
 * may be shared between threads.
 */
final class Scorer {
    private static final int FULL = 1000;
    private static final String BULLETS = "bullets";
    private static final String SIGNALS = "signals";
    private static final String WHOLE = "whole";

    private final ScoreTable table;

    Scorer(ScoreTable table) {
        this.table = table;
    }

    Score score(ScoreInput input) {
        Map<Finding, Integer> lost = new LinkedHashMap<>();
        List<Part> parts = new ArrayList<>();
        parts.add(part(BULLETS, bulletLosses(input), lost));
        parts.add(part(SIGNALS, signalLosses(input), lost));
        parts.add(part(WHOLE, wholeLosses(input), lost));
        return new Score(
                FULL - lost.values().stream().mapToInt(Integer::intValue).sum(), parts, lost);
    }

    /** The score alone, in tenths, of sums of losses: what {@link #score} gives, without saying who loses what. */
    int tenths(long ofBullets, long ofSignals, long ofWhole) {
        return FULL
                - Tally.total(ofBullets, table.part(BULLETS))
                - Tally.total(ofSignals, table.part(SIGNALS))
                - Tally.total(ofWhole, table.part(WHOLE));
    }

    /** What one of so many bullets loses by the findings about it, in millionths of a tenth. */
    long ofBullet(Judged bullet, List<Finding> about, int bullets) {
        int costs = 0;
        for (Finding finding : about) {
            costs += cost(finding, bullet);
        }
        long lost = 0;
        for (Finding finding : about) {
            lost += Tally.share(table.part(BULLETS), bullets, cost(finding, bullet), Math.max(100, costs));
        }
        return lost;
    }

    /** What findings of this rule lose that are about one of so many signals each, in millionths of a tenth. */
    long ofSignal(String rule, int signals) {
        return Tally.share(
                table.part(SIGNALS), Math.max(1, signals), table.signal().getOrDefault(rule, 0), 100);
    }

    /** What a finding over several bullets, or none, loses, in millionths of a tenth. */
    long ofWhole(Finding finding) {
        return Tally.UNIT * table.whole().getOrDefault(finding.rule(), 0);
    }

    private Part part(String id, Tally tally, Map<Finding, Integer> lost) {
        Map<Finding, Integer> here = tally.tenths();
        here.forEach((finding, tenths) -> lost.merge(finding, tenths, Integer::sum));
        int sum = here.values().stream().mapToInt(Integer::intValue).sum();
        return new Part(id, table.part(id) - sum, table.part(id));
    }

    private Tally bulletLosses(ScoreInput input) {
        Map<String, Judged> bullets = input.byId();
        Map<String, Integer> costs = new HashMap<>();
        input.findings()
                .forEach(finding -> owner(finding, bullets)
                        .forEach(bullet -> costs.merge(bullet.id(), cost(finding, bullet), Integer::sum)));
        Tally tally = new Tally(table.part(BULLETS));
        for (Finding finding : input.findings()) {
            for (Judged bullet : owner(finding, bullets)) {
                int whole = Math.max(100, costs.getOrDefault(bullet.id(), 0));
                tally.addShare(finding, input.bullets().size(), cost(finding, bullet), whole);
            }
        }
        return tally;
    }

    private int cost(Finding finding, Judged bullet) {
        return table.ofBullet(finding.rule(), bullet.verdict());
    }

    /** The one bullet that a finding is about, none for a finding over more or fewer. */
    private static List<Judged> owner(Finding finding, Map<String, Judged> bullets) {
        Judged bullet =
                finding.bullets().size() == 1 ? bullets.get(finding.bullets().get(0)) : null;
        return bullet == null ? List.of() : List.of(bullet);
    }

    private Tally signalLosses(ScoreInput input) {
        Tally tally = new Tally(table.part(SIGNALS));
        input.findings()
                .forEach(finding -> tally.addShare(
                        finding, Math.max(1, input.signals()), table.signal().getOrDefault(finding.rule(), 0), 100));
        return tally;
    }

    private Tally wholeLosses(ScoreInput input) {
        Tally tally = new Tally(table.part(WHOLE));
        input.findings().stream()
                .filter(finding -> finding.bullets().size() != 1)
                .forEach(finding -> tally.addTenths(finding, table.whole().getOrDefault(finding.rule(), 0)));
        return tally;
    }
}
