package dev.bulletproof.report;

import dev.bulletproof.checklist.Scorecard;
import dev.bulletproof.model.Bullet;
import dev.bulletproof.rules.Finding;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The few findings to begin with, and what mending them would make of the score. */
final class HtmlNext {
    private static final Pattern FIRST_WORDS = Pattern.compile("^(?:\\S+\\s+){6}\\S+");

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
                .markup(
                        "steps",
                        steps.stream().map(one -> step(review, one, id)).collect(Collectors.joining()))
                .toString();
    }

    private static String step(Review review, Finding finding, String id) {
        String message = "<span class=\"message\">" + Html.text(Html.begun(finding.message())) + "</span>";
        return finding.bullets().size() == 1
                ? "<li>" + LineLink.to(id, finding.bullets()) + " <q>" + Html.text(opening(review, finding)) + "</q> "
                        + message + "</li>\n"
                : "<li>" + message + "</li>\n";
    }

    /** So that nobody has to jump to know which line is meant. */
    private static String opening(Review review, Finding finding) {
        String text = review.resume()
                .bullets()
                .filter(bullet -> finding.bullets().contains(bullet.id()))
                .findFirst()
                .map(Bullet::text)
                .orElse("");
        Matcher words = FIRST_WORDS.matcher(text);
        return words.find() && words.end() < text.length() ? words.group().replaceFirst("[,;:]$", "") + " …" : text;
    }
}
