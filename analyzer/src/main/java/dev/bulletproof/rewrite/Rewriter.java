package dev.bulletproof.rewrite;

import dev.bulletproof.evidence.BulletFacts;
import dev.bulletproof.evidence.ResumeContext;
import dev.bulletproof.language.Head.Tense;
import dev.bulletproof.language.Language;
import dev.bulletproof.language.Parsed;
import dev.bulletproof.rules.Finding;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;

/**
 * Proposes a mended text and a stronger form for a bullet, from its own words and slots. Whatever does not pass the
 * {@link FactGuard} is not shown but counted. Safe to share between threads; make one and keep it.
 */
public final class Rewriter {
    private final Language language;
    private final FactGuard guard = new FactGuard();
    private final Editor editor = new Editor();
    private final WorkObjects objects = new WorkObjects(new Verbs());
    private final SlotChooser chooser = new SlotChooser(objects);
    private final LongAdder withheld = new LongAdder();

    /** Rewrites are parsed again with the same models that parsed the bullets. */
    public Rewriter(Language language) {
        this.language = language;
    }

    /** What is proposed for a bullet with these findings; nothing where there is nothing to propose. */
    public Optional<Rewrite> rewrite(BulletFacts facts, List<Finding> findings, ResumeContext context) {
        Asked asked = Asked.by(findings);
        String text = facts.parsed().text();
        Optional<String> edit = editor.edit(facts.parsed(), asked.repairs(), style(facts, context))
                .filter(mended -> honest(text, mended));
        Parsed mended = edit.map(language::parse).orElse(facts.parsed());
        List<SlotTemplate> slots = chooser.choose(mended, facts.evidence(), asked.missing());
        Optional<StrongerForm> stronger = Optional.of(slots)
                .filter(some -> !some.isEmpty())
                .map(some -> Attachment.attach(mended, some))
                .filter(form -> honest(text, form.bare()));
        return edit.isEmpty() && stronger.isEmpty() ? Optional.empty() : Optional.of(rewrite(edit, stronger));
    }

    /** How many texts the guard has withheld so far: each is a fault of the rewriter. */
    public long withheld() {
        return withheld.sum();
    }

    private boolean honest(String old, String proposed) {
        boolean honest = guard.violations(old, proposed).isEmpty();
        if (!honest) {
            withheld.increment();
        }
        return honest;
    }

    private static Style style(BulletFacts facts, ResumeContext context) {
        boolean present = context.tenseOf(facts.bullet().id())
                .filter(tense -> tense == Tense.PRESENT)
                .isPresent();
        return new Style(present, context.style().british());
    }

    private static Rewrite rewrite(Optional<String> edit, Optional<StrongerForm> stronger) {
        return new Rewrite(
                edit.orElse(null),
                stronger.map(StrongerForm::text).orElse(null),
                List.of(),
                stronger.map(StrongerForm::slots).orElse(List.of()));
    }
}
