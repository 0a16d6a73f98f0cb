package dev.bulletproof.checklist;

import dev.bulletproof.model.Bullet;
import dev.bulletproof.report.Review;
import dev.bulletproof.rules.Finding;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Writes what an author would, who has the facts that the findings to mend first ask for. */
final class Supplier {
    private static final Map<String, String> FACTS = Map.of(
            "missing-metric", " for 14 depots",
            "missing-depth", " using Kafka",
            "missing-outcome", ", ending the complaints");

    private final Review review;

    Supplier(Review review) {
        this.review = review;
    }

    /** The résumé with these facts, where all three findings ask for such. */
    Optional<String> text() {
        List<String> named = Objects.requireNonNull(review.scorecard()).next().findings();
        List<Finding> wanted = review.findings().stream()
                .filter(finding -> named.contains(finding.id()))
                .toList();
        boolean facts = wanted.stream().allMatch(finding -> FACTS.containsKey(finding.rule()));
        return facts && !wanted.isEmpty() ? Optional.of(text(wanted)) : Optional.empty();
    }

    private String text(List<Finding> wanted) {
        StringBuilder text = new StringBuilder("Ada Fennick\nada@example.com\n\nEXPERIENCE\n\n");
        review.resume().sections().stream()
                .flatMap(section -> section.entries().stream())
                .forEach(entry -> {
                    String years =
                            entry.period().start() + " - " + entry.period().end();
                    text.append(entry.title() + "\n" + entry.organization() + ", " + years + "\n");
                    entry.bullets().forEach(bullet -> text.append("- " + supplied(bullet, wanted) + "\n"));
                    text.append("\n");
                });
        return text.toString();
    }

    /** Depth stands next to the object, the outcome last. */
    private static String supplied(Bullet bullet, List<Finding> wanted) {
        String text = bullet.text();
        for (String rule : List.of("missing-depth", "missing-metric", "missing-outcome")) {
            boolean asked = wanted.stream()
                    .anyMatch(finding ->
                            finding.rule().equals(rule) && finding.bullets().contains(bullet.id()));
            text = asked ? text + FACTS.get(rule) : text;
        }
        return text;
    }
}
