package dev.bulletproof.rewrite;

import dev.bulletproof.evidence.BulletFacts;
import dev.bulletproof.evidence.ResumeContext;
import dev.bulletproof.evidence.Verdict;
import dev.bulletproof.language.Head.Tense;
import dev.bulletproof.language.Language;
import dev.bulletproof.language.Parsed;
import dev.bulletproof.rewrite.FactGuard.Original;
import dev.bulletproof.rules.Advice.Missing;
import dev.bulletproof.rules.Advice.Repair;
import dev.bulletproof.rules.Finding;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;

/**
 * Proposes a mended text and a stronger form for a bullet, from its own words and slots. Whatever does not pass the
 * {@link FactGuard} is not shown but counted. Safe to share between threads; make one and keep it.
 */
public final class Rewriter {
    private final Language language;
    private final FactGuard guard;
    private final Editor editor;
    private final Strengthener strengthener;
    private final LongAdder withheld = new LongAdder();
    private final Consumer<Withheld> log;

    /** A proposal that law 1 forbids: the guard's reasons are a fault of the rewriter. */
    public record Withheld(String bullet, String proposed, List<Violation> violations) {
        public Withheld {
            violations = List.copyOf(violations);
        }
    }

    /** Rewrites are parsed again with the same models that parsed the bullets. */
    public Rewriter(Language language) {
        this(language, withheld -> {});
    }

    /** Also tells of each text that is withheld; {@code log} must be safe to call from many threads. */
    public Rewriter(Language language, Consumer<Withheld> log) {
        this.language = language;
        this.log = log;
        Verbs verbs = new Verbs(language.verbs());
        this.guard = new FactGuard(verbs);
        this.editor = new Editor(verbs);
        this.strengthener = new Strengthener(verbs);
    }

    /** What is proposed for a bullet with these findings; nothing where there is nothing to propose. */
    public Optional<Rewrite> rewrite(BulletFacts facts, List<Finding> findings, ResumeContext context) {
        Asked asked = Asked.by(findings);
        Style style = style(facts, context);
        Original text = guard.of(facts.parsed().text());
        Optional<String> edit = mended(facts.parsed(), asked.repairs(), style, text);
        Optional<StrongerForm> stronger = owes(facts, asked)
                ? strengthened(facts, asked, style, edit, text).map(form -> form.with(honest(text, form.variants())))
                : Optional.empty();
        return edit.isEmpty() && stronger.isEmpty() ? Optional.empty() : Optional.of(rewrite(edit, stronger));
    }

    private Optional<String> mended(Parsed parsed, Set<Repair> repairs, Style style, Original text) {
        return editor.edit(parsed, repairs, style).filter(mended -> honest(text, mended));
    }

    private static boolean owes(BulletFacts facts, Asked asked) {
        return facts.verdict() != Verdict.SPECIFIC || asked.missing().stream().anyMatch(Rewriter::isOwn);
    }

    /** Quantifiers stay for the stronger form: a count takes their place. */
    private Optional<StrongerForm> strengthened(
            BulletFacts facts, Asked asked, Style style, Optional<String> edit, Original old) {
        Parsed before = facts.parsed();
        Set<Repair> repairs = asked.repairsBut(Repair.DROP_QUANTIFIER);
        Optional<String> text = repairs.equals(asked.repairs()) ? edit : mended(before, repairs, style, old);
        Parsed base = text.map(language::parse).orElse(before);
        boolean opened = !firstWord(base).equals(firstWord(before));
        // Most forms only add slots to a text that is the author's own, or was found honest as an edit.
        return strengthener
                .strengthen(base, facts.evidence(), opened ? asked.opened() : asked.missing())
                .filter(form -> form.bare().equals(base.text()) || honest(old, form.bare()));
    }

    /** What a bullet with evidence enough still owes its reader. */
    private static boolean isOwn(Missing missing) {
        return missing == Missing.VERB || missing == Missing.OWN_PART;
    }

    private static String firstWord(Parsed parsed) {
        return parsed.text().split(" ", 2)[0];
    }

    /** How many texts the guard has withheld so far: each is a fault of the rewriter. */
    public long withheld() {
        return withheld.sum();
    }

    private boolean honest(Original old, String proposed) {
        List<Violation> violations = old.violations(proposed);
        if (!violations.isEmpty()) {
            withheld.increment();
            log.accept(new Withheld(old.text(), proposed, violations));
        }
        return violations.isEmpty();
    }

    /** A slot left open is what a variant is for. */
    private List<String> honest(Original old, List<String> variants) {
        return variants.stream()
                .filter(variant -> old.violations(variant).stream()
                        .allMatch(violation -> violation.kind() == Violation.Kind.UNFILLED_SLOT))
                .toList();
    }

    private static Style style(BulletFacts facts, ResumeContext context) {
        boolean present = context.tenseOf(facts.bullet().id())
                .map(tense -> tense == Tense.PRESENT)
                .orElseGet(() -> PresentDuty.in(facts.parsed().text()));
        return new Style(present, context.style().british());
    }

    private static Rewrite rewrite(Optional<String> edit, Optional<StrongerForm> stronger) {
        return new Rewrite(
                edit.orElse(null),
                stronger.map(StrongerForm::text).orElse(null),
                stronger.map(StrongerForm::variants).orElse(List.of()),
                stronger.map(StrongerForm::slots).orElse(List.of()));
    }
}
