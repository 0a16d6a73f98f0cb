package dev.bulletproof.coach;

import dev.bulletproof.coach.Plan.Block;
import dev.bulletproof.coach.Plan.Part;
import dev.bulletproof.evidence.BulletFacts;
import dev.bulletproof.evidence.Verdict;
import dev.bulletproof.settings.RolePack.RedFlag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Questions that an interviewer will ask because nothing in the résumé answers them. */
final class RedFlagsPart {
    private RedFlagsPart() {}

    static Part of(Case one) {
        List<String> open = new ArrayList<>();
        List<String> answered = new ArrayList<>();
        for (RedFlag flag : one.role().redFlags()) {
            answer(one, flag)
                    .ifPresentOrElse(
                            bullet -> answered.add(flag.question() + " You can answer with " + one.quote(bullet)),
                            () -> open.add(
                                    flag.name() + ". Expect to be asked: " + flag.question() + nearest(one, flag)));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Items(lead(one, open), open));
        if (!answered.isEmpty()) {
            blocks.add(new Block.Items("Answered already:", answered));
        }
        return new Part("Red flags", blocks);
    }

    private static String lead(Case one, List<String> open) {
        return open.isEmpty() ? "No question is left open." : "Left open, for " + one.none() + " answers it:";
    }

    /** A line that speaks of it without proof: where the interviewer will put the finger. */
    private static String nearest(Case one, RedFlag flag) {
        return one.saying(flag.cues()).stream()
                .findFirst()
                .map(bullet -> " Nearest, but without proof: " + one.quote(bullet))
                .orElse("");
    }

    static List<RedFlag> open(Case one) {
        return one.role().redFlags().stream()
                .filter(flag -> answer(one, flag).isEmpty())
                .toList();
    }

    private static Optional<BulletFacts> answer(Case one, RedFlag flag) {
        Verdict least = Verdict.valueOf(needs(flag));
        return one.saying(flag.cues()).stream()
                .filter(bullet -> bullet.verdict().compareTo(least) >= 0)
                .findFirst();
    }

    private static String needs(RedFlag flag) {
        return switch (flag.needs()) {
            case "mixed" -> "MIXED";
            case "specific" -> "SPECIFIC";
            default -> "GENERIC";
        };
    }
}
