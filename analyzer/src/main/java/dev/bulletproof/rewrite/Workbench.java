package dev.bulletproof.rewrite;

import dev.bulletproof.evidence.BulletFacts;
import dev.bulletproof.evidence.EvidenceFinder;
import dev.bulletproof.evidence.ResumeContext;
import dev.bulletproof.language.Head.Tense;
import dev.bulletproof.language.Language;
import dev.bulletproof.model.Format;
import dev.bulletproof.model.Identity;
import dev.bulletproof.model.Layout;
import dev.bulletproof.model.Resume;
import dev.bulletproof.model.Section;
import dev.bulletproof.model.SectionKind;
import dev.bulletproof.model.Source;
import dev.bulletproof.rules.Finding;
import dev.bulletproof.rules.RuleEngine;
import dev.bulletproof.settings.Settings;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Rewrites one bullet that stands alone, outside any résumé. Safe to share between threads. */
public final class Workbench {
    private final Language language = new Language();
    private final EvidenceFinder evidence = new EvidenceFinder();
    private final RuleEngine rules;
    private final Rewriter rewriter;

    /** Rules run as these settings want them. */
    public Workbench(Settings settings) {
        this(settings, withheld -> {});
    }

    /** Also tells of each text that law 1 withholds. */
    public Workbench(Settings settings, Consumer<Rewriter.Withheld> log) {
        this.rules = new RuleEngine(settings);
        this.rewriter = new Rewriter(language, log);
    }

    /**
     * A bullet with what is found and proposed.
     *
     * @param rewrite absent where nothing is proposed
     */
    public record Piecework(BulletFacts facts, List<Finding> findings, Optional<Rewrite> rewrite) {}

    /** Judges and rewrites one line of a role that has ended, or of none: then its own words tell whether it lasts. */
    public Piecework rewrite(String text) {
        return rewrite(text, PresentDuty.in(text) ? Tense.PRESENT : Tense.PAST);
    }

    /** Judges and rewrites one line of a role that asks for this tense, past or present. */
    public Piecework rewrite(String text, Tense tense) {
        BulletFacts facts = evidence.facts(language.parse(text));
        ResumeContext context = new ResumeContext(
                Set.of(), ResumeContext.EMPTY.style(), Map.of(facts.bullet().id(), tense));
        List<Finding> findings = rules.findings(resume(facts), List.of(facts), context).stream()
                .filter(finding -> finding.bullets().contains(facts.bullet().id()))
                .toList();
        return new Piecework(facts, findings, rewriter.rewrite(facts, findings, context));
    }

    /** How many texts law 1 has withheld so far. */
    public long withheld() {
        return rewriter.withheld();
    }

    private static Resume resume(BulletFacts facts) {
        Section section = new Section("", SectionKind.EXPERIENCE, List.of(facts.bullet()), List.of(), List.of());
        return new Resume(
                new Source("-", Format.TEXT),
                new Identity("", "", List.of()),
                List.of(section),
                new Layout(false, List.of(), List.of()),
                List.of(),
                List.of());
    }
}
