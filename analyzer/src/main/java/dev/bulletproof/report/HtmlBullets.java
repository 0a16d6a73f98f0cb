package dev.bulletproof.report;

import dev.bulletproof.checklist.Scorecard;
import dev.bulletproof.checklist.SignalResult;
import dev.bulletproof.model.Bullet;
import dev.bulletproof.model.Entry;
import dev.bulletproof.model.Section;
import dev.bulletproof.rules.RuleBook;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All findings: bullet by bullet under the entries they stand under, then those over the whole résumé. */
final class HtmlBullets {
    private final Template whole = Template.of("whole");
    private final Template bullets = Template.of("bullets");
    private final Template group = Template.of("group");
    private final HtmlFinding finding;
    private final HtmlBullet bullet;

    HtmlBullets(RuleBook rules) {
        finding = new HtmlFinding(rules);
        bullet = new HtmlBullet(finding);
    }

    String of(Review review, String fileId) {
        return all(review, fileId) + whole(review, fileId);
    }

    private String whole(Review review, String fileId) {
        if (review.wholeFindings().isEmpty()) {
            return "";
        }
        String findings = review.wholeFindings().stream()
                .map(one -> finding.of(review, one, LineLink.to(fileId, one.bullets())))
                .collect(Collectors.joining());
        return whole.fill().markup("findings", findings).toString();
    }

    private String all(Review review, String fileId) {
        if (review.facts().isEmpty()) {
            return "";
        }
        Map<String, String> cards = review.facts().stream()
                .collect(Collectors.toMap(one -> one.bullet().id(), one -> bullet.of(review, one, fileId)));
        Function<Bullet, String> card = one -> cards.getOrDefault(one.id(), "");
        return bullets.fill()
                .number("all", review.facts().size())
                .markup("options", options(review))
                .markup(
                        "groups",
                        review.resume().sections().stream()
                                .map(s -> section(s, card))
                                .collect(Collectors.joining()))
                .toString();
    }

    private static String options(Review review) {
        Scorecard card = review.scorecard();
        return (card == null ? Stream.<SignalResult>empty() : card.signals().stream())
                .map(signal ->
                        "<option value=\"" + Html.text(signal.id()) + "\">" + Html.text(signal.name()) + "</option>")
                .collect(Collectors.joining());
    }

    private String section(Section section, Function<Bullet, String> card) {
        return group(section.title(), "", section.bullets(), card)
                + section.entries().stream()
                        .map(entry -> group(name(entry, section), Dates.text(entry.period()), entry.bullets(), card))
                        .collect(Collectors.joining());
    }

    private static String name(Entry entry, Section section) {
        String name = Stream.of(entry.title(), entry.organization())
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" · "));
        return name.isEmpty() ? section.title() : name;
    }

    private String group(String name, String dates, List<Bullet> members, Function<Bullet, String> card) {
        if (members.isEmpty()) {
            return "";
        }
        return group.fill()
                .text("name", name.isBlank() ? "Before any heading" : name)
                .text("dates", dates)
                .markup("bullets", members.stream().map(card).collect(Collectors.joining()))
                .toString();
    }
}
