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
                            bullet -> answered.add(flag.name() + "? No: " + one.quote(bullet)),
                            () -> open.add(flag.name() + ". Expect to be asked: " + flag.question() + " Today "
                                    + one.none() + " answers it."));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Items(open.isEmpty() ? "No question is left open." : "Left open:", open));
        if (!answered.isEmpty()) {
            blocks.add(new Block.Items("Answered already:", answered));
        }
        return new Part("Red flags", blocks);
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
