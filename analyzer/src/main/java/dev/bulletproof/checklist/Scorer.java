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

    private final ScoreTable table;

    Scorer(ScoreTable table) {
        this.table = table;
    }

    Score score(ScoreInput input) {
        Map<Finding, Integer> lost = new LinkedHashMap<>();
        List<Part> parts = new ArrayList<>();
        parts.add(part("bullets", bulletLosses(input), lost));
        parts.add(part("signals", signalLosses(input), lost));
        parts.add(part("whole", wholeLosses(input), lost));
        return new Score(
                FULL - lost.values().stream().mapToInt(Integer::intValue).sum(), parts, lost);
    }

    /** The score alone, in tenths: what {@link #score} gives, without saying who loses what. */
    int tenths(ScoreInput input) {
        return FULL
                - bulletLosses(input).total()
                - signalLosses(input).total()
                - wholeLosses(input).total();
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
        Tally tally = new Tally(table.part("bullets"));
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
        Tally tally = new Tally(table.part("signals"));
        input.findings()
                .forEach(finding -> tally.addShare(
                        finding, Math.max(1, input.signals()), table.signal().getOrDefault(finding.rule(), 0), 100));
        return tally;
    }

    private Tally wholeLosses(ScoreInput input) {
        Tally tally = new Tally(table.part("whole"));
        input.findings().stream()
                .filter(finding -> finding.bullets().size() != 1)
                .forEach(finding -> tally.addTenths(finding, table.whole().getOrDefault(finding.rule(), 0)));
        return tally;
    }
}
