package dev.bulletproof.evidence;

import dev.bulletproof.evidence.Gazetteer.Sort;
import dev.bulletproof.language.Parsed;
import dev.bulletproof.language.Sentence;
import dev.bulletproof.model.Anchor;
import dev.bulletproof.model.Bullet;
import dev.bulletproof.model.Mark;
import dev.bulletproof.model.Resume;
import dev.bulletproof.model.Span;
import java.time.LocalDate;
import java.util.List;

/** Finds what bullets prove. Immutable, safe to share between threads. */
public final class EvidenceFinder {
    private final TechnologyFinder technologies = new TechnologyFinder();
    private final OutcomeFinder outcomes = new OutcomeFinder();
    private final AudienceFinder audiences = new AudienceFinder();
    private final VerdictRule verdicts = new VerdictRule();
    private final MetricFinder metrics = new MetricFinder();
    private final ContextReader contexts = new ContextReader();

    /** What the surroundings of a résumé's bullets say; {@code parsed} in the order of {@link Resume#bullets()}. */
    public ResumeContext context(Resume resume, List<Parsed> parsed, LocalDate today) {
        return contexts.read(resume, parsed, today);
    }

    /** What one bullet of a résumé proves. */
    public BulletFacts facts(Bullet bullet, Parsed parsed, ResumeContext context) {
        Sentence sentence = new Sentence(parsed.tokens());
        List<Technology> named = technologies.find(parsed.text(), sentence, context.skills());
        List<Span> measured = metrics.find(parsed.text(), sentence);
        Evidence evidence = new Evidence(
                measured,
                named.stream().map(Technology::span).toList(),
                named.stream()
                        .filter(one -> one.sort() != Sort.TECHNOLOGY)
                        .map(Technology::span)
                        .toList(),
                outcomes.find(parsed, measured),
                audiences.find(sentence));
        return new BulletFacts(bullet, parsed, evidence, verdicts.of(parsed, evidence, named));
    }

    /** What a bullet proves that stands alone, outside any résumé. */
    public BulletFacts facts(Parsed parsed) {
        Anchor anchor = new Anchor.InText(0, parsed.text().length());
        return facts(new Bullet("b1", parsed.text(), 0, 1, Mark.NONE, anchor, List.of()), parsed, ResumeContext.EMPTY);
    }
}
