package dev.bulletproof.report;

import dev.bulletproof.checklist.Scorecard;
import dev.bulletproof.rules.Finding;
import java.util.List;
import java.util.stream.Collectors;

/** The few findings to begin with, and what mending them would make of the score. */
final class HtmlNext {
    private final Template next = Template.of("next");

    String of(Review review, String id) {
        Scorecard card = review.scorecard();
        if (card == null || card.next().findings().isEmpty()) {
            return "";
        }
        List<Finding> steps = review.findings().stream()
                .filter(finding -> card.next().findings().contains(finding.id()))
                .toList();
        return next.fill()
                .text("count", steps.size() == 1 ? "this" : "these " + steps.size())
                .text("score", Tenths.text(card.next().tenths()))
                .markup("steps", steps.stream().map(one -> step(one, id)).collect(Collectors.joining()))
                .toString();
    }

    private static String step(Finding finding, String id) {
        boolean one = finding.bullets().size() == 1;
        return "<li><span class=\"message\">" + Html.text(finding.message()) + "</span> "
                + (one ? LineLink.to(id, finding.bullets()) : "") + "</li>\n";
    }
}
