package dev.bulletproof.coach;

import dev.bulletproof.checklist.Shown;
import dev.bulletproof.checklist.SignalResult;
import dev.bulletproof.checklist.View.Buried;
import dev.bulletproof.coach.Plan.Block;
import dev.bulletproof.coach.Plan.Part;
import dev.bulletproof.evidence.BulletFacts;
import dev.bulletproof.settings.RolePack.Beat;
import dev.bulletproof.settings.RolePack.Proof;
import dev.bulletproof.settings.RolePack.RedFlag;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Seven days, each with something to find, build, rewrite or rehearse; what is missing most comes first. */
final class ProofPart {
    private static final int DAYS = 7;

    private ProofPart() {}

    static Part of(Case one) {
        List<String> tasks = Stream.of(
                        proofs(one, 0), questions(one), moves(one), proofs(one, 1), flags(one), rehearsals(one))
                .flatMap(List::stream)
                .limit(DAYS)
                .toList();
        List<String> days = new ArrayList<>();
        for (String task : tasks) {
            days.add("Day " + (days.size() + 1) + ". " + task);
        }
        String lead = one.gaps().isEmpty()
                ? "Every signal is shown strongly; the week goes into placing and telling it."
                : "Missing most: "
                        + String.join(
                                ", ",
                                one.gaps().stream().map(SignalResult::name).toList()) + ".";
        return new Part("Seven days to proof", List.of(new Block.Items(lead, days)));
    }

    private static List<String> proofs(Case one, int nth) {
        return one.gaps().stream()
                .filter(gap -> one.signal(gap.id()).proofs().size() > nth)
                .map(gap -> task(one, gap, one.signal(gap.id()).proofs().get(nth)))
                .toList();
    }

    private static String task(Case one, SignalResult gap, Proof proof) {
        String state = gap.shown() == Shown.NOT_SHOWN
                ? one.none() + " shows it"
                : "so far only " + one.quote(one.best(gap.id()).orElseThrow());
        return gap.name() + " (" + state + "): get " + proof.artefact() + ". Look in " + proof.find()
                + ". If there is none, " + proof.build() + ".";
    }

    /** The lines that say nothing yet, with the first question that each leaves open. */
    private static List<String> questions(Case one) {
        return one.generic().stream()
                .flatMap(bullet ->
                        one
                                .question(bullet)
                                .map(question -> "Answer for " + one.quote(bullet) + ": " + question)
                                .stream())
                .limit(2)
                .toList();
    }

    private static List<String> moves(Case one) {
        return one.card().view().buried().stream()
                .limit(2)
                .map(buried -> move(one, buried))
                .toList();
    }

    private static String move(Case one, Buried buried) {
        String strong = one.quote(one.facts(buried.bullet()));
        List<String> brings = one.card().names(buried.signals());
        String news = brings.isEmpty() ? "" : " Nothing seen there shows " + String.join(" or ", brings) + ".";
        return buried.before() == null
                ? "Bring " + strong + " into the summary: nobody reaches it in the first 15 seconds." + news
                : "Move " + strong + " above " + one.quote(one.facts(buried.before()))
                        + ": it proves more and is not seen where it stands." + news;
    }

    private static List<String> flags(Case one) {
        return RedFlagsPart.open(one).stream()
                .map(RedFlag::question)
                .map(question -> "Write three sentences that answer: " + question)
                .toList();
    }

    private static List<String> rehearsals(Case one) {
        return one.role().script().stream()
                .filter(beat -> !beat.signal().isEmpty())
                .flatMap(beat -> one.best(beat.signal()).map(bullet -> rehearsal(one, beat, bullet)).stream())
                .toList();
    }

    private static String rehearsal(Case one, Beat beat, BulletFacts bullet) {
        return "Tell in one minute, aloud, what lies behind " + one.quote(bullet) + " as the beat “" + beat.name()
                + "”.";
    }
}
