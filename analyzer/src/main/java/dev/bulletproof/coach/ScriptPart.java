package dev.bulletproof.coach;

import dev.bulletproof.checklist.Shown;
import dev.bulletproof.coach.Plan.Block;
import dev.bulletproof.coach.Plan.Part;
import dev.bulletproof.settings.RolePack.Beat;
import java.util.List;

/** How to tell the story of a change, each beat with the line that carries it. */
final class ScriptPart {
    private ScriptPart() {}

    static Part of(Case one) {
        EachOnce once = new EachOnce();
        List<String> beats =
                one.role().script().stream().map(beat -> line(one, beat, once)).toList();
        return new Part("Script", List.of(new Block.Items(lead(one), beats)));
    }

    private static String lead(Case one) {
        long carried = one.role().script().stream()
                .filter(beat -> !beat.signal().isEmpty())
                .filter(beat -> one.result(beat.signal()).shown() == Shown.STRONG)
                .count();
        return "Two minutes, in this order. " + carried + " of "
                + one.role().script().size() + " beats stand on proof today.";
    }

    private static String line(Case one, Beat beat, EachOnce once) {
        return beat.name() + ". " + beat.say() + " " + ground(one, beat, once);
    }

    private static String ground(Case one, Beat beat, EachOnce once) {
        if (beat.signal().isEmpty()) {
            return "";
        }
        return once.of(one.lines(beat.signal())).stream()
                .findFirst()
                .map(bullet -> (one.result(beat.signal()).shown() == Shown.STRONG
                                ? "Stands on "
                                : "Leans, without proof yet, on ")
                        + one.quote(bullet))
                .orElseGet(() -> "Nothing in the résumé carries this beat yet: "
                        + one.signal(beat.signal()).question());
    }
}
