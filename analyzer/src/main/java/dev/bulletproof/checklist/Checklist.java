package dev.bulletproof.checklist;

import dev.bulletproof.evidence.BulletFacts;
import dev.bulletproof.evidence.ResumeContext;
import dev.bulletproof.model.Resume;
import dev.bulletproof.model.Severity;
import dev.bulletproof.rules.Finding;
import dev.bulletproof.rules.RuleEngine;
import dev.bulletproof.settings.RolePack;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Scores a résumé for a role. Immutable; one may be shared between threads.
 *
 * <p>The content score depends on the bullets and on what the default configuration finds in them, never on what the
 * user configured: findings that count and findings that are reported are two lists.
 */
public final class Checklist {
    private final SignalFinder finder;
    private final ScoreTable table = ScoreTable.load();
    private final Scorer scorer = new Scorer(table);
    private final SignalCard card;
    private final Views views = new Views();
    private final RuleEngine engine;
    private final RuleEngine defaults;

    /** A checklist for a role, which reports its own findings as this engine is configured. */
    public Checklist(RolePack role, RuleEngine engine) {
        this.finder = new SignalFinder(role);
        this.card = new SignalCard(role.signals(), table);
        this.engine = engine;
        this.defaults = engine.byDefault();
    }

    /**
     * Looks for the role's signals, counts the points, and leaves of the findings what is to be reported.
     *
     * @param facts one for each bullet, in reading order
     * @param found what the engine's {@code findings} gave for them
     */
    public Assessment assess(Resume resume, List<BulletFacts> facts, ResumeContext context, List<Finding> found) {
        List<Finding> reported = engine.shown(resume, found);
        if (!scorable(resume, facts)) {
            return new Assessment(Optional.empty(), reported);
        }
        Map<String, Map<String, Showing>> showings = new LinkedHashMap<>();
        facts.forEach(fact -> showings.put(fact.bullet().id(), finder.signalsOf(fact)));
        List<Judged> bullets = facts.stream()
                .map(fact -> Judged.of(
                        fact,
                        showings.getOrDefault(fact.bullet().id(), Map.of()).keySet()))
                .toList();
        View view = views.of(resume, bullets, showings);
        List<SignalResult> signals = card.results(bullets, showings, Views.signals(resume, view, showings));
        List<Finding> own = SignalFindings.of(signals, found.size());
        List<Finding> all = joined(reported, reported(own, resume));
        List<Finding> content = defaults.equals(engine) ? found : defaults.findings(resume, facts, context);
        return new Assessment(Optional.of(scorecard(bullets, signals, view, content, own, all)), all);
    }

    private List<Finding> reported(List<Finding> own, Resume resume) {
        return engine.shown(
                resume,
                own.stream().flatMap(finding -> configured(finding, resume)).toList());
    }

    private boolean scorable(Resume resume, List<BulletFacts> facts) {
        return facts.size() >= table.leastBullets()
                && resume.problems().stream().noneMatch(problem -> problem.severity() == Severity.ERROR);
    }

    private Scorecard scorecard(
            List<Judged> bullets,
            List<SignalResult> signals,
            View view,
            List<Finding> content,
            List<Finding> own,
            List<Finding> reported) {
        Score score = scorer.score(new ScoreInput(bullets, joined(content, own), signals.size()));
        ReportedIds ids = new ReportedIds(reported);
        Map<String, Integer> points = ids.points(score.lost());
        Mending mending = new Mending(scorer, card, finder.outcomeSignals(), bullets, content, own);
        return new Scorecard(
                score.tenths(),
                score.parts(),
                signals,
                view,
                points,
                sum(score.lost()) - sum(points),
                bullets.stream().collect(Collectors.toMap(Judged::id, Judged::signals)),
                ids.next(mending, score));
    }

    private Stream<Finding> configured(Finding finding, Resume resume) {
        return engine.severityOf(finding.rule(), resume).stream()
                .map(severity -> new Finding(
                        finding.id(),
                        finding.rule(),
                        severity,
                        finding.bullets(),
                        finding.span(),
                        finding.location(),
                        finding.message(),
                        finding.advice()));
    }

    private static List<Finding> joined(List<Finding> some, List<Finding> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    private static int sum(Map<?, Integer> tenths) {
        return tenths.values().stream().mapToInt(Integer::intValue).sum();
    }
}
