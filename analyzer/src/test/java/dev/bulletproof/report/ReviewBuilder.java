package dev.bulletproof.report;

import dev.bulletproof.checklist.Scorecard;
import dev.bulletproof.checklist.Showing;
import dev.bulletproof.checklist.Shown;
import dev.bulletproof.checklist.SignalResult;
import dev.bulletproof.checklist.View;
import dev.bulletproof.evidence.BulletFacts;
import dev.bulletproof.evidence.Evidence;
import dev.bulletproof.evidence.Verdict;
import dev.bulletproof.language.Opener;
import dev.bulletproof.language.Parsed;
import dev.bulletproof.model.Anchor;
import dev.bulletproof.model.Bullet;
import dev.bulletproof.model.Entry;
import dev.bulletproof.model.Format;
import dev.bulletproof.model.Identity;
import dev.bulletproof.model.LineRole;
import dev.bulletproof.model.Mark;
import dev.bulletproof.model.PartialDate;
import dev.bulletproof.model.Period;
import dev.bulletproof.model.Problem;
import dev.bulletproof.model.Resume;
import dev.bulletproof.model.Section;
import dev.bulletproof.model.SectionKind;
import dev.bulletproof.model.Severity;
import dev.bulletproof.model.Source;
import dev.bulletproof.model.Span;
import dev.bulletproof.rewrite.Rewrite;
import dev.bulletproof.rules.Advice;
import dev.bulletproof.rules.Finding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The review of an invented résumé, put together by hand. Not thread-safe. */
final class ReviewBuilder {
    private final String path;
    private final Format format;
    private final String name;
    private final Page page = new Page();
    private final List<Bullet> bullets = new ArrayList<>();
    private final List<BulletFacts> facts = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, Rewrite> rewrites = new HashMap<>();
    private final Map<String, Set<String>> signals = new HashMap<>();
    private final List<View.Seen> seen = new ArrayList<>();
    private final List<View.Buried> buried = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private String entryTitle = "Technical Program Manager";

    ReviewBuilder(String path, Format format, String name) {
        this.path = path;
        this.format = format;
        this.name = name;
        seen.add(new View.Seen(View.Kind.NAME, name, 1, page.line(name, LineRole.NAME, 20), null));
        page.line("Experience", LineRole.HEADING, 13);
    }

    ReviewBuilder entry(String title) {
        entryTitle = title;
        seen.add(new View.Seen(View.Kind.TITLE, title, 1, page.line(title, LineRole.TITLE, 11), null));
        return this;
    }

    /** A bullet; the words of each dimension are looked up in its text. */
    ReviewBuilder bullet(String text, List<String> metrics, List<String> technologies, List<String> outcomes) {
        String id = "b" + (bullets.size() + 1);
        Anchor anchor = new Anchor.InText(100 * bullets.size(), 100 * bullets.size() + text.length());
        int line = page.next();
        var box = page.line(text, LineRole.BULLET, 9);
        if (bullets.isEmpty()) {
            seen.add(new View.Seen(View.Kind.BULLET, text, 1, box, id));
        }
        bullets.add(new Bullet(id, text, 1, line + 1, Mark.LIST, anchor, List.of(line)));
        Evidence evidence = new Evidence(
                spans(text, metrics), spans(text, technologies), List.of(), spans(text, outcomes), List.of());
        int dimensions = (metrics.isEmpty() ? 0 : 1) + (technologies.isEmpty() ? 0 : 1) + (outcomes.isEmpty() ? 0 : 1);
        Verdict verdict = dimensions == 0 ? Verdict.GENERIC : dimensions == 1 ? Verdict.MIXED : Verdict.SPECIFIC;
        Parsed parsed = new Parsed(text, List.of(), Opener.STRONG, null, null, -1, List.of());
        facts.add(new BulletFacts(bullets.get(bullets.size() - 1), parsed, evidence, verdict));
        return this;
    }

    private static List<Span> spans(String text, List<String> words) {
        return words.stream()
                .map(word -> new Span(text.indexOf(word), text.indexOf(word) + word.length()))
                .toList();
    }

    /** A finding over these words of the bullet set last. */
    ReviewBuilder finding(String rule, Severity severity, String words, String message) {
        Bullet last = bullets.get(bullets.size() - 1);
        Span span = spans(last.text(), List.of(words)).get(0);
        return add(rule, severity, List.of(last.id()), span, message);
    }

    ReviewBuilder wholeFinding(String rule, List<String> bulletIds, String message) {
        return add(rule, Severity.SUGGESTION, bulletIds, null, message);
    }

    private ReviewBuilder add(String rule, Severity severity, List<String> ids, @Nullable Span span, String message) {
        String location = ids.isEmpty() ? "the whole résumé" : null;
        Advice advice = new Advice.Question(Advice.Missing.OTHER);
        findings.add(new Finding("f" + (findings.size() + 1), rule, severity, ids, span, location, message, advice));
        return this;
    }

    ReviewBuilder rewrite(Rewrite rewrite) {
        rewrites.put(bullets.get(bullets.size() - 1).id(), rewrite);
        return this;
    }

    /** The bullet set last shows this signal. */
    ReviewBuilder signal(String id) {
        signals.computeIfAbsent(bullets.get(bullets.size() - 1).id(), key -> new HashSet<>())
                .add(id);
        return this;
    }

    /** The bullet set last is strong and not seen. */
    ReviewBuilder buried(String before) {
        buried.add(new View.Buried(bullets.get(bullets.size() - 1).id(), before, List.of()));
        return this;
    }

    ReviewBuilder problem(Problem problem) {
        problems.add(problem);
        return this;
    }

    Review build() {
        Period period = new Period(new PartialDate(2021, 3), null, true);
        Entry entry = new Entry(entryTitle, "Harborline Freight", period, bullets);
        Section section = new Section("Experience", SectionKind.EXPERIENCE, List.of(), List.of(entry), List.of());
        Resume resume = new Resume(
                new Source(path, format),
                new Identity(name, entryTitle, List.of("(412) 555-0147")),
                List.of(section),
                page.layout(format != Format.PDF),
                List.of(),
                problems);
        return new Review("tpm", resume, facts, findings, rewrites, card());
    }

    private Scorecard card() {
        List<SignalResult> results = List.of(
                signal("technical-projects", "Technically complex projects"),
                signal("stakeholders", "Stakeholder management"),
                signal("risk-management", "Risk management"),
                signal("communication", "Communication"),
                signal("problem-solving", "Problem solving"),
                signal("results", "Results on time and within budget"));
        Map<String, Integer> lost = new HashMap<>();
        findings.forEach(finding -> lost.put(finding.id(), 15));
        return new Scorecard(
                415,
                List.of(new Scorecard.Part("bullets", 300, 700), new Scorecard.Part("signals", 115, 300)),
                results,
                new View(15, 60, format != Format.PDF, seen, buried),
                lost,
                0,
                signals,
                new Scorecard.Projection(
                        findings.stream().map(Finding::id).limit(3).toList(), 460));
    }

    private SignalResult signal(String id, String signalName) {
        List<String> showing = bullets.stream()
                .map(Bullet::id)
                .filter(bullet -> signals.getOrDefault(bullet, Set.of()).contains(id))
                .toList();
        Shown shown = showing.isEmpty() ? Shown.NOT_SHOWN : showing.size() == 1 ? Shown.WEAK : Shown.STRONG;
        List<Showing> showings =
                showing.stream().map(bullet -> new Showing(bullet, List.of())).toList();
        return new SignalResult(id, signalName, shown, showings, showing.contains("b1"));
    }
}
