package dev.bulletproof.report;

import dev.bulletproof.checklist.Scorecard;
import dev.bulletproof.checklist.View;
import dev.bulletproof.evidence.BulletFacts;
import dev.bulletproof.language.Parsed;
import dev.bulletproof.language.Token;
import dev.bulletproof.model.Bullet;
import dev.bulletproof.model.Entry;
import dev.bulletproof.model.Identity;
import dev.bulletproof.model.Layout;
import dev.bulletproof.model.Line;
import dev.bulletproof.model.Problem;
import dev.bulletproof.model.Resume;
import dev.bulletproof.model.Section;
import dev.bulletproof.model.Source;
import dev.bulletproof.model.Word;
import dev.bulletproof.rewrite.Rewrite;
import dev.bulletproof.rewrite.Slot;
import dev.bulletproof.rules.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A review as it may be shown to others: name, e-mail, phone, address and links are blacked out wherever they stand.
 * Judgement comes before, so that masking changes no finding and no score.
 */
public final class Redaction {
    private final Mask mask;

    private Redaction(Identity identity) {
        this.mask = new Mask(identity);
    }

    /**
     * The review without what tells who it is about.
     *
     * @param name what the file is to be called, since file names tell too
     */
    public static Review of(Review review, String name) {
        return new Redaction(review.resume().identity()).review(review, name);
    }

    private Review review(Review review, String name) {
        Scorecard card = review.scorecard();
        return new Review(
                review.role(),
                resume(review.resume(), name),
                review.facts().stream().map(this::facts).toList(),
                review.findings().stream().map(this::finding).toList(),
                review.rewrites().entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, entry -> rewrite(entry.getValue()))),
                card == null ? null : card(card));
    }

    private Resume resume(Resume resume, String name) {
        return new Resume(
                new Source(name, resume.source().format()),
                new Identity("", mask.text(resume.identity().headline()), List.of()),
                resume.sections().stream().map(this::section).toList(),
                layout(resume.layout()),
                mask.texts(resume.hidden()),
                resume.problems().stream()
                        .map(problem -> problem(problem, resume.source().path(), name))
                        .toList());
    }

    private Problem problem(Problem problem, String path, String name) {
        return new Problem(
                problem.id(),
                problem.severity(),
                mask.text(problem.message().replace(path, name)),
                mask.text(problem.advice().replace(path, name)));
    }

    private Section section(Section section) {
        return new Section(
                mask.text(section.title()),
                section.kind(),
                bullets(section.bullets()),
                section.entries().stream().map(this::entry).toList(),
                mask.texts(section.prose()));
    }

    private Entry entry(Entry entry) {
        return new Entry(
                mask.text(entry.title()), mask.text(entry.organization()), entry.period(), bullets(entry.bullets()));
    }

    private List<Bullet> bullets(List<Bullet> bullets) {
        return bullets.stream().map(this::bullet).toList();
    }

    private Bullet bullet(Bullet bullet) {
        return new Bullet(
                bullet.id(),
                mask.text(bullet.text()),
                bullet.page(),
                bullet.line(),
                bullet.mark(),
                bullet.anchor(),
                bullet.lines());
    }

    private Layout layout(Layout layout) {
        return new Layout(
                layout.estimated(),
                layout.pages(),
                layout.lines().stream().map(this::line).toList());
    }

    /** A line is masked whole, since a name or number may run over several words. */
    private Line line(Line line) {
        String masked = mask.text(line.text());
        List<Word> words = new ArrayList<>();
        int start = 0;
        for (Word word : line.words()) {
            int end = start + word.text().length();
            words.add(new Word(masked.substring(start, end), word.box(), word.size(), word.bold()));
            start = end + 1;
        }
        return new Line(line.page(), line.box(), words, line.role());
    }

    private BulletFacts facts(BulletFacts facts) {
        return new BulletFacts(bullet(facts.bullet()), parsed(facts.parsed()), facts.evidence(), facts.verdict());
    }

    private Parsed parsed(Parsed parsed) {
        String text = mask.text(parsed.text());
        List<Token> tokens = parsed.tokens().stream()
                .map(token -> new Token(token.span().of(text), token.tag(), mask.text(token.lemma()), token.span()))
                .toList();
        return new Parsed(
                text, tokens, parsed.opener(), parsed.head(), parsed.object(), parsed.objectHead(), parsed.clauses());
    }

    private Finding finding(Finding finding) {
        return new Finding(
                finding.id(),
                finding.rule(),
                finding.severity(),
                finding.bullets(),
                finding.span(),
                optional(finding.location()),
                mask.text(finding.message()),
                finding.advice());
    }

    private Rewrite rewrite(Rewrite rewrite) {
        return new Rewrite(
                optional(rewrite.edit()),
                optional(rewrite.stronger()),
                mask.texts(rewrite.variants()),
                rewrite.slots().stream().map(this::slot).toList());
    }

    private Slot slot(Slot slot) {
        return new Slot(slot.kind(), mask.text(slot.text()), mask.text(slot.question()), slot.hint(), slot.unit());
    }

    private Scorecard card(Scorecard card) {
        View view = card.view();
        List<View.Seen> spans = view.spans().stream()
                .map(seen -> new View.Seen(
                        seen.kind(),
                        seen.kind() == View.Kind.NAME ? seen.text().replaceAll("\\S", "█") : mask.text(seen.text()),
                        seen.page(),
                        seen.box(),
                        seen.bullet()))
                .toList();
        return new Scorecard(
                card.tenths(),
                card.parts(),
                card.signals(),
                new View(view.seconds(), view.words(), view.estimated(), spans, view.buried()),
                card.pointsLost(),
                card.unreported(),
                card.bulletSignals(),
                card.next());
    }

    private @Nullable String optional(@Nullable String text) {
        return text == null ? null : mask.text(text);
    }
}
