package dev.bulletproof.coach;

import dev.bulletproof.checklist.Shown;
import dev.bulletproof.checklist.SignalResult;
import dev.bulletproof.coach.Plan.Block;
import dev.bulletproof.coach.Plan.Part;
import dev.bulletproof.evidence.BulletFacts;
import dev.bulletproof.evidence.Verdict;
import dev.bulletproof.model.Span;
import dev.bulletproof.settings.RolePack.Skill;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Key skills, each with the line that proves it best. */
final class SkillsPart {
    private SkillsPart() {}

    static Part of(Case one) {
        EachOnce once = new EachOnce();
        List<List<String>> rows = one.role().skills().stream()
                .map(skill -> row(one, skill, once.of(bullets(one, skill))))
                .toList();
        return new Part("Scorecard", List.of(new Block.Table(List.of("Skill", "Shown", "Best line", "Next"), rows)));
    }

    private static List<String> row(Case one, Skill skill, List<BulletFacts> bullets) {
        Shown shown = shown(one, skill, bullets);
        String best = bullets.isEmpty() ? one.none() : one.quote(bullets.get(0));
        return List.of(skill.name(), words(shown), best, next(one, bullets));
    }

    private static List<BulletFacts> bullets(Case one, Skill skill) {
        Stream<BulletFacts> bySignal = skill.signals().stream().flatMap(signal -> one.lines(signal).stream());
        return Stream.concat(bySignal, one.saying(skill.cues()).stream())
                .distinct()
                .toList();
    }

    private static Shown shown(Case one, Skill skill, List<BulletFacts> bullets) {
        if (!skill.signals().isEmpty()) {
            return skill.signals().stream()
                    .map(one::result)
                    .map(SignalResult::shown)
                    .min(Comparator.naturalOrder())
                    .orElse(Shown.NOT_SHOWN);
        }
        boolean specific = bullets.stream().anyMatch(bullet -> bullet.verdict() == Verdict.SPECIFIC);
        if (bullets.isEmpty()) {
            return Shown.NOT_SHOWN;
        }
        return specific ? Shown.STRONG : Shown.WEAK;
    }

    private static String words(Shown shown) {
        return switch (shown) {
            case STRONG -> "strongly";
            case WEAK -> "weakly";
            case NOT_SHOWN -> "not shown";
        };
    }

    private static String next(Case one, List<BulletFacts> bullets) {
        if (bullets.isEmpty()) {
            return "find or build one piece of evidence (see the plan)";
        }
        List<String> lacks = lacks(bullets.get(0));
        Optional<String> question = one.question(bullets.get(0));
        if (!lacks.isEmpty() && question.isPresent()) {
            return "answer: " + question.get();
        }
        return lacks.isEmpty() ? defend(bullets.get(0)) : "add " + String.join(" and ", lacks);
    }

    /** An interviewer asks about a figure: of those of a result, the one that says most. */
    private static String defend(BulletFacts best) {
        List<Span> metrics = best.evidence().metrics();
        String figure = metrics.stream()
                .filter(metric -> best.evidence().outcomes().stream().anyMatch(metric::overlaps))
                .max(Comparator.comparingInt(metric -> metric.end() - metric.start()))
                .orElse(metrics.get(0))
                .of(best.bullet().text());
        return "keep it, and be ready to say where “" + figure + "” comes from and which part was yours";
    }

    private static List<String> lacks(BulletFacts best) {
        List<String> lacks = new ArrayList<>();
        if (best.evidence().metrics().isEmpty()) {
            lacks.add("a figure");
        }
        if (best.evidence().outcomes().isEmpty()) {
            lacks.add("what changed");
        }
        return lacks;
    }
}
