package dev.bulletproof.evidence;

import dev.bulletproof.language.Parsed;
import dev.bulletproof.model.Anchor;
import dev.bulletproof.model.Bullet;
import dev.bulletproof.model.Mark;
import dev.bulletproof.model.Resume;
import dev.bulletproof.model.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what bullets prove. Immutable, safe to share between threads. */
public final class EvidenceFinder {
    private static final Pattern QUANTITY = Pattern.compile("(?<![\\w.])[$€£₹~]?\\d[\\d,.]*[%+kKMB]*(?: \\p{Ll}+)?");
    private static final Pattern NAME =
            Pattern.compile("\\b(?:\\p{Lu}\\p{Ll}+\\p{Lu}\\w*|\\p{Ll}+\\p{Lu}\\w*|\\p{Lu}{3,5})\\b");

    private final ContextReader contexts = new ContextReader();

    /** What the surroundings of a résumé's bullets say; {@code parsed} in the order of {@link Resume#bullets()}. */
    public ResumeContext context(Resume resume, List<Parsed> parsed, LocalDate today) {
        return contexts.read(resume, parsed, today);
    }

    /** What one bullet of a résumé proves. */
    public BulletFacts facts(Bullet bullet, Parsed parsed, ResumeContext context) {
        Evidence evidence = new Evidence(
                matches(QUANTITY, parsed.text()), matches(NAME, parsed.text()), List.of(), List.of(), List.of());
        return new BulletFacts(bullet, parsed, evidence, verdict(evidence));
    }

    /** What a bullet proves that stands alone, outside any résumé. */
    public BulletFacts facts(Parsed parsed) {
        Anchor anchor = new Anchor.InText(0, parsed.text().length());
        return facts(new Bullet("b1", parsed.text(), 0, 1, Mark.NONE, anchor, List.of()), parsed, ResumeContext.EMPTY);
    }

    private static Verdict verdict(Evidence evidence) {
        int shown = (evidence.metrics().isEmpty() ? 0 : 1)
                + (evidence.technologies().isEmpty() ? 0 : 1)
                + (evidence.outcomes().isEmpty() ? 0 : 1);
        return shown == 0 ? Verdict.GENERIC : shown == 1 ? Verdict.MIXED : Verdict.SPECIFIC;
    }

    private static List<Span> matches(Pattern pattern, String text) {
        List<Span> spans = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            spans.add(new Span(matcher.start(), matcher.end()));
        }
        return spans;
    }
}
