package dev.bulletproof.report;

import dev.bulletproof.rules.Finding;
import dev.bulletproof.rules.RuleBook;
import dev.bulletproof.rules.RuleInfo;
import java.util.Map;

/** A finding with what its rule has to say for itself. */
final class HtmlFinding {
    private final Template template = Template.of("finding");
    private final Template why = Template.of("why");
    private final RuleBook rules;

    HtmlFinding(RuleBook rules) {
        this.rules = rules;
    }

    String of(Review review, Finding finding) {
        return of(review, finding, "");
    }

    /** {@code where} is markup that says where, for a finding that does not stand at its bullet. */
    String of(Review review, Finding finding, String where) {
        return template.fill()
                .text("severity", finding.severity().id())
                .text("rule", finding.rule())
                .text("message", Html.begun(finding.message()))
                .text("points", points(review, finding))
                .markup("where", where)
                .markup("why", rules.info(finding.rule()).map(this::why).orElse(""))
                .toString();
    }

    private String why(RuleInfo rule) {
        return why.fill()
                .text("title", rule.title())
                .text("why", rule.why())
                .text("wrong", rule.wrong())
                .text("right", rule.right())
                .toString();
    }

    private static String points(Review review, Finding finding) {
        Map<String, Integer> lost =
                review.scorecard() == null ? Map.of() : review.scorecard().pointsLost();
        int tenths = lost.getOrDefault(finding.id(), 0);
        return tenths == 0 ? "" : "−" + Tenths.text(tenths) + " points";
    }
}
