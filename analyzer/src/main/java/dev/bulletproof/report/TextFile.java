package dev.bulletproof.report;

import dev.bulletproof.checklist.RoleFit;
import dev.bulletproof.checklist.Scorecard;
import dev.bulletproof.checklist.SignalResult;
import dev.bulletproof.evidence.BulletFacts;
import dev.bulletproof.evidence.Verdict;
import dev.bulletproof.model.Problem;
import dev.bulletproof.model.Span;
import dev.bulletproof.rewrite.Rewrite;
import dev.bulletproof.rewrite.Slot;
import dev.bulletproof.rules.Finding;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the text report says about one file. */
final class TextFile {
    private final Review review;
    private final Ink ink;
    private final RoleFit fit;
    private final StringBuilder out = new StringBuilder();

    TextFile(Review review, Ink ink, RoleFit fit) {
        this.review = review;
        this.ink = ink;
        this.fit = fit;
    }

    @Override
    public String toString() {
        out.setLength(0);
        review.resume().problems().forEach(this::problem);
        if (review.status() != Review.Status.UNREADABLE) {
            summary();
            review.facts().forEach(this::bullet);
            whole();
        }
        return out.toString();
    }

    private void problem(Problem problem) {
        line(path() + ": " + ink.of(problem.severity(), problem.severity().id()) + " " + problem.id() + " "
                + told(problem) + "; " + safe(problem.advice()));
    }

    /** The message, without the path that the line begins with anyway. */
    private String told(Problem problem) {
        String path = review.resume().source().path() + " ";
        String message = problem.message();
        return safe(message.startsWith(path) ? message.substring(path.length()) : message);
    }

    private void summary() {
        Scorecard card = review.scorecard();
        String score = card == null ? "no score" : "score " + Tenths.text(card.tenths()) + " of 100";
        line(ink.bold(path() + ": " + score) + " · " + review.facts().size() + " bullets: "
                + counts(
                        ink,
                        review.count(Verdict.GENERIC),
                        review.count(Verdict.MIXED),
                        review.count(Verdict.SPECIFIC)));
        if (card != null) {
            fit.other(review.resume(), review.role())
                    .ifPresent(other -> line("  read for the role " + review.role() + "; the title suggests " + other
                            + ": --role " + other));
            line("  " + signals(card));
            next(card);
            new TextView(review, card, ink).lines().forEach(this::line);
        }
    }

    private void next(Scorecard card) {
        List<String> rules = review.findings().stream()
                .filter(finding -> card.next().findings().contains(finding.id()))
                .map(finding -> finding.rule() + " (" + place(finding) + ")")
                .toList();
        if (!rules.isEmpty()) {
            line("  "
                    + ink.faint("mend first: " + String.join(", ", rules) + "; the score becomes "
                            + Tenths.text(card.next().tenths())));
        }
    }

    /** A line, or the signal that is not shown on any. */
    private String place(Finding finding) {
        return finding.bullets().isEmpty() && finding.location() != null
                ? safe(finding.location())
                : "line " + firstLine(finding);
    }

    private String signals(Scorecard card) {
        return card.signals().stream().map(this::signal).collect(Collectors.joining(" · "));
    }

    private String signal(SignalResult signal) {
        return switch (signal.shown()) {
            case STRONG -> ink.of(Verdict.SPECIFIC, signal.name() + ": strong");
            case WEAK -> ink.of(Verdict.MIXED, signal.name() + ": weak");
            case NOT_SHOWN -> ink.of(Verdict.GENERIC, signal.name() + ": not shown");
        };
    }

    private void bullet(BulletFacts facts) {
        List<Finding> findings = review.findingsOf(facts.bullet().id());
        Rewrite rewrite = review.rewrites().get(facts.bullet().id());
        if (findings.isEmpty() && rewrite == null) {
            return;
        }
        line("");
        line("  " + ink.of(facts.verdict(), facts.verdict().id()) + "  "
                + ink.bold(safe(facts.bullet().text())));
        for (Finding finding : findings) {
            finding(finding, facts.bullet().line(), column(finding.span()));
        }
        if (rewrite != null) {
            rewrite(rewrite);
        }
    }

    private static int column(@Nullable Span span) {
        return span == null ? 1 : span.start() + 1;
    }

    private void finding(Finding finding, int lineNumber, int column) {
        line(path() + ":" + lineNumber + ":" + column + ": "
                + ink.of(finding.severity(), finding.severity().id()) + " " + finding.rule() + " "
                + safe(finding.message()));
    }

    private void rewrite(Rewrite rewrite) {
        if (rewrite.edit() != null) {
            line("    edit:     " + ink.green(safe(rewrite.edit())));
        }
        if (rewrite.stronger() != null) {
            line("    stronger: " + ink.green(safe(rewrite.stronger())));
        }
        for (Slot slot : rewrite.slots()) {
            line(ink.faint("      " + safe(slot.text()) + " " + safe(slot.question())));
        }
    }

    private void whole() {
        List<Finding> findings = review.wholeFindings();
        if (!findings.isEmpty()) {
            line("");
        }
        for (Finding finding : findings) {
            finding(finding, firstLine(finding), 1);
        }
    }

    private int firstLine(Finding finding) {
        return review.facts().stream()
                .map(BulletFacts::bullet)
                .filter(bullet -> finding.bullets().contains(bullet.id()))
                .findFirst()
                .map(bullet -> bullet.line())
                .orElse(1);
    }

    static String counts(Ink ink, int generic, int mixed, int specific) {
        return ink.of(Verdict.GENERIC, generic + " generic") + ", " + ink.of(Verdict.MIXED, mixed + " mixed") + ", "
                + ink.of(Verdict.SPECIFIC, specific + " specific");
    }

    private String path() {
        return safe(review.resume().source().path());
    }

    private static String safe(String text) {
        return Printable.line(text);
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
