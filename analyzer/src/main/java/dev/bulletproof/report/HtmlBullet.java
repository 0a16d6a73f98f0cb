package dev.bulletproof.report;

import dev.bulletproof.evidence.BulletFacts;
import dev.bulletproof.evidence.Evidence;
import dev.bulletproof.model.Bullet;
import dev.bulletproof.model.Severity;
import dev.bulletproof.model.Span;
import dev.bulletproof.rewrite.Rewrite;
import dev.bulletproof.rules.Finding;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The card of one bullet. */
final class HtmlBullet {
    private final Template card = Template.of("bullet");
    private final Template dimension = Template.of("dimension");
    private final Template edit = Template.of("edit");
    private final Template stronger = Template.of("stronger");
    private final SlotForm form = new SlotForm();
    private final HtmlFinding finding;

    HtmlBullet(HtmlFinding finding) {
        this.finding = finding;
    }

    /** {@code fileId} is what the ids of this file's elements start with. */
    String of(Review review, BulletFacts facts, String fileId) {
        Bullet bullet = facts.bullet();
        List<Finding> findings = review.findingsOf(bullet.id());
        String id = fileId + "-" + bullet.id();
        return card.fill()
                .text("id", id)
                .text("number", bullet.id().replaceFirst("^b", ""))
                .text("severity", worst(findings))
                .text("signals", String.join(" ", signals(review, bullet.id())))
                .text("verdict", facts.verdict().id())
                .text("place", place(bullet))
                .markup("text", EvidenceMarks.of(facts, findings))
                .markup("evidence", evidence(facts.evidence(), bullet.text()))
                .markup(
                        "findings",
                        findings.stream().map(one -> finding.of(review, one)).collect(Collectors.joining()))
                .markup("rewrite", rewrite(bullet.text(), review.rewrites().get(bullet.id()), id))
                .toString();
    }

    private static String worst(List<Finding> findings) {
        return findings.stream()
                .map(Finding::severity)
                .max(Comparator.naturalOrder())
                .map(Severity::id)
                .orElse("none");
    }

    private static Set<String> signals(Review review, String id) {
        return review.scorecard() == null
                ? Set.of()
                : new TreeSet<>(review.scorecard().bulletSignals().getOrDefault(id, Set.of()));
    }

    private static String place(Bullet bullet) {
        return bullet.page() == 0 ? "" : "page " + bullet.page();
    }

    private String evidence(Evidence evidence, String text) {
        return dimension("metric", "Number", evidence.metrics(), text)
                + dimension("technology", "Technology", evidence.technologies(), text)
                + dimension("outcome", "Outcome", evidence.outcomes(), text);
    }

    private String dimension(String kind, String name, List<Span> spans, String text) {
        return dimension
                .fill()
                .text("kind", spans.isEmpty() ? kind + " none" : kind)
                .text("name", name)
                .text("words", spans.isEmpty() ? "none" : EvidenceMarks.words(text, spans))
                .toString();
    }

    private String rewrite(String before, @Nullable Rewrite rewrite, String id) {
        if (rewrite == null) {
            return "";
        }
        return (rewrite.edit() == null ? "" : edit(before, rewrite.edit()))
                + (rewrite.stronger() == null ? "" : stronger(rewrite.stronger(), rewrite, id));
    }

    private String edit(String before, String after) {
        String change = WordDiff.between(before, after).pieces().stream()
                .map(HtmlBullet::piece)
                .collect(Collectors.joining(" "));
        return edit.fill().markup("change", change).text("after", after).toString();
    }

    private static String piece(WordDiff.Piece piece) {
        String words = Html.text(piece.words());
        return switch (piece.fate()) {
            case KEPT -> words;
            case DROPPED -> "<del>" + words + "</del>";
            case ADDED -> "<ins>" + words + "</ins>";
        };
    }

    private String stronger(String text, Rewrite rewrite, String id) {
        StringBuilder variants = new StringBuilder();
        for (int i = 0; i < rewrite.variants().size(); i++) {
            variants.append(form.of(rewrite.variants().get(i), rewrite, id + "-v" + (i + 1)));
        }
        return stronger.fill()
                .markup("form", form.of(text, rewrite, id + "-s"))
                .markup(
                        "variants",
                        variants.isEmpty()
                                ? ""
                                : "<details class=\"variants\"><summary>Other ways to say it</summary>" + variants
                                        + "</details>")
                .toString();
    }
}
