package dev.bulletproof.checklist;

import dev.bulletproof.model.Bullet;
import dev.bulletproof.report.Review;
import dev.bulletproof.rules.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A scorecard as lines that a person can check against the résumé. */
final class CardText {
    private final Review review;
    private final Scorecard card;
    private final List<String> lines = new ArrayList<>();

    CardText(Review review) {
        this.review = review;
        this.card = Objects.requireNonNull(review.scorecard());
    }

    @Override
    public String toString() {
        lines.clear();
        lines.add("score " + points(card.tenths()));
        card.parts()
                .forEach(
                        part -> lines.add("  " + part.id() + " " + points(part.tenths()) + " of " + points(part.of())));
        card.signals().forEach(this::signal);
        lost();
        next();
        lines.add("seen");
        card.view().spans().forEach(seen -> lines.add("  " + seen.kind().id() + ": " + seen.text()));
        card.view().buried().forEach(this::buried);
        return String.join("\n", lines) + "\n";
    }

    private void signal(SignalResult signal) {
        lines.add(signal.id() + " " + signal.shown().id() + (signal.inView() ? ", seen at once" : ""));
        signal.showings().forEach(showing -> lines.add("  line " + line(showing.bullet()) + ": " + words(showing)));
    }

    private String words(Showing showing) {
        String text = bullet(showing.bullet()).text();
        return showing.words().stream().map(word -> word.of(text)).collect(Collectors.joining(" | "));
    }

    private void lost() {
        Map<String, Integer> byRule = new TreeMap<>();
        for (Finding finding : review.findings()) {
            byRule.merge(finding.rule(), card.pointsLost().getOrDefault(finding.id(), 0), Integer::sum);
        }
        lines.add("lost");
        byRule.forEach((rule, tenths) -> lines.add("  " + rule + " " + points(tenths)));
    }

    private void next() {
        lines.add("mended " + points(card.next().tenths()));
        review.findings().stream()
                .filter(finding -> card.next().findings().contains(finding.id()))
                .forEach(finding -> lines.add("  " + finding.rule()
                        + finding.bullets().stream()
                                .map(this::line)
                                .map(line -> " line " + line)
                                .collect(Collectors.joining())));
    }

    private void buried(View.Buried buried) {
        String place = buried.before() == null ? "into the summary" : "before line " + line(buried.before());
        lines.add("move line " + line(buried.bullet()) + " " + place + " " + buried.signals());
    }

    private int line(String bullet) {
        return bullet(bullet).line();
    }

    private Bullet bullet(String id) {
        return review.resume()
                .bullets()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String points(int tenths) {
        return tenths / 10 + "." + tenths % 10;
    }
}
