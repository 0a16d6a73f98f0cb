package dev.bulletproof.report;

import dev.bulletproof.checklist.Scorecard;
import dev.bulletproof.checklist.SignalResult;
import dev.bulletproof.evidence.BulletFacts;
import dev.bulletproof.evidence.Verdict;
import dev.bulletproof.model.Problem;
import dev.bulletproof.rewrite.Rewrite;
import dev.bulletproof.rewrite.Slot;
import dev.bulletproof.rules.Finding;
import java.util.List;

/** What the Markdown report says about one file. Not thread-safe. */
final class MarkdownFile {
    private final Review review;
    private final StringBuilder out = new StringBuilder();

    MarkdownFile(Review review) {
        this.review = review;
    }

    @Override
    public String toString() {
        out.setLength(0);
        line("## " + safe(review.resume().source().path()));
        line("");
        review.resume().problems().forEach(this::problem);
        if (review.status() != Review.Status.UNREADABLE) {
            summary();
            whole();
            bullets();
        }
        return out.toString();
    }

    private void problem(Problem problem) {
        line("> **" + problem.severity().id() + "** " + safe(problem.message()) + "; " + safe(problem.advice()));
        line("");
    }

    private void summary() {
        Scorecard card = review.scorecard();
        String score = card == null ? "No score" : "Score **" + Tenths.text(card.tenths()) + "** of 100";
        line(score + " · " + review.facts().size() + " bullets: " + review.count(Verdict.GENERIC) + " generic, "
                + review.count(Verdict.MIXED) + " mixed, " + review.count(Verdict.SPECIFIC) + " specific");
        if (card != null) {
            line("");
            line("| Signal | Shown |");
            line("| --- | --- |");
            card.signals().forEach(this::signal);
        }
    }

    private void signal(SignalResult signal) {
        line("| " + safe(signal.name()) + " | " + signal.shown().id().replace('-', ' ') + " |");
    }

    private void whole() {
        if (!review.wholeFindings().isEmpty()) {
            line("");
            line("### The résumé as a whole");
            line("");
            review.wholeFindings().forEach(this::finding);
        }
    }

    private void bullets() {
        if (review.facts().stream().anyMatch(this::concerned)) {
            line("");
            line("### Line by line");
            review.facts().stream().filter(this::concerned).forEach(this::bullet);
        }
    }

    private boolean concerned(BulletFacts facts) {
        String id = facts.bullet().id();
        return !review.findingsOf(id).isEmpty() || review.rewrites().containsKey(id);
    }

    private void bullet(BulletFacts facts) {
        String id = facts.bullet().id();
        line("");
        line("**" + facts.verdict().id() + "** " + safe(facts.bullet().text()));
        line("");
        List<Finding> findings = review.findingsOf(id);
        findings.forEach(this::finding);
        Rewrite rewrite = review.rewrites().get(id);
        if (rewrite != null) {
            rewrite(rewrite);
        }
    }

    private void finding(Finding finding) {
        line("- *" + finding.severity().id() + "* " + finding.rule() + ": " + safe(finding.message()));
    }

    private void rewrite(Rewrite rewrite) {
        if (rewrite.edit() != null) {
            line("- **edit** " + safe(rewrite.edit()));
        }
        if (rewrite.stronger() != null) {
            line("- **stronger** " + safe(rewrite.stronger()));
            rewrite.slots().forEach(this::slot);
        }
    }

    private void slot(Slot slot) {
        line("  - " + safe(slot.text()) + " " + safe(slot.question()));
    }

    private static String safe(String text) {
        return Markdown.text(text);
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
