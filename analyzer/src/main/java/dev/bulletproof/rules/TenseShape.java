package dev.bulletproof.rules;

import dev.bulletproof.evidence.BulletFacts;
import dev.bulletproof.language.Head;
import dev.bulletproof.language.Head.Tense;
import dev.bulletproof.language.Opener;
import dev.bulletproof.model.PartialDate;
import dev.bulletproof.model.Period;
import dev.bulletproof.model.Span;
import dev.bulletproof.rules.Advice.Repair;
import java.time.LocalDate;
import java.util.stream.Stream;

/** The present tense under an entry that is over. Under one that goes on, both tenses are in use. */
final class TenseShape implements BulletShape {

    @Override
    public Stream<Hit> check(BulletFacts facts, Scene scene) {
        Head head = facts.parsed().head();
        boolean over = scene.entryOf(facts)
                .filter(entry -> isOver(entry.period(), scene.settings().today()))
                .isPresent();
        return head != null && over && isPresent(facts, head) && !tellsOfTheThing(facts, head, scene)
                ? Stream.of(hit(facts, head))
                : Stream.empty();
    }

    /** "Parses feeds of 90 MB in under 4 s": under a project the thing made is the doer, and it does so still. */
    private static boolean tellsOfTheThing(BulletFacts facts, Head head, Scene scene) {
        return scene.ofProject(facts)
                && facts.parsed().tokens().get(head.token()).tag().equals("VBZ");
    }

    private static boolean isPresent(BulletFacts facts, Head head) {
        Opener opener = facts.parsed().opener();
        return head.token() == 0
                && (opener == Opener.STRONG || opener == Opener.SOFT)
                && (head.tense() == Tense.PRESENT || head.tense() == Tense.BASE);
    }

    private static boolean isOver(Period period, LocalDate today) {
        PartialDate end = period.end();
        return end != null
                && !period.present()
                && end.compareTo(new PartialDate(today.getYear(), end.month() == 0 ? 0 : today.getMonthValue())) < 0;
    }

    private static Hit hit(BulletFacts facts, Head head) {
        Span verb = facts.parsed().tokens().get(head.token()).span();
        return Hit.in(facts, verb, new Advice.Edit(Repair.MEND_TENSE, verb));
    }
}
