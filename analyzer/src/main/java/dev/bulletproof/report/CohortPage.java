package dev.bulletproof.report;

import dev.bulletproof.model.Problem;
import dev.bulletproof.rules.RuleBook;
import dev.bulletproof.rules.RuleInfo;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The page over a whole batch: one row a file, the score distribution, what is commonest. The rows depend on their file
 * alone; head and tail know the sums. Immutable, safe for several threads.
 */
public final class CohortPage {
    private static final int COMMONEST = 8;

    private final RuleBook rules;

    /** A page that calls rules by their titles. */
    public CohortPage(RuleBook rules) {
        this.rules = rules;
    }

    /** The row of one file, linked to its report where it has one. */
    public String row(Review review, String link) {
        Digest digest = Digest.of(review);
        String name = Html.text(review.resume().source().path());
        String problems = review.resume().problems().stream()
                .map(Problem::message)
                .map(Html::text)
                .collect(Collectors.joining("<br>"));
        return """
                <tr><td><a href="%s">%s</a></td><td class="n">%s</td><td class="n">%d</td><td class="n">%d</td>\
                <td class="n">%d</td><td class="n">%d</td><td>%s</td><td class="%s">%s</td></tr>
                """.formatted(
                        Html.link(link),
                        name,
                        digest.tenths().map(Tenths::text).orElse(""),
                        review.facts().size(),
                        digest.generic(),
                        digest.mixed(),
                        digest.specific(),
                        Html.text(String.join(", ", digest.notShown())),
                        digest.status().id(),
                        problems.isEmpty() ? digest.status().id() : problems);
    }

    /** All before the rows. */
    public String head(Totals totals) {
        return Resource.text("cohort-head.html")
                .replace("{{tiles}}", tiles(totals))
                .replace("{{chart}}", ScoreChart.svg(totals.scores()))
                .replace("{{rules}}", bars(totals.rules(), totals.files(), this::title))
                .replace("{{signals}}", bars(totals.notShown(), totals.files(), Function.identity()));
    }

    private String title(String rule) {
        return rules.info(rule).map(RuleInfo::title).orElse(rule);
    }

    /** All after the rows. */
    public String tail() {
        return Resource.text("cohort-tail.html");
    }

    private static String tiles(Totals totals) {
        return tile(totals.files(), "résumés")
                + tile(totals.unreadable(), "unreadable")
                + tile(totals.bullets(), "bullets")
                + tile(totals.generic(), "generic")
                + tile(totals.mixed(), "mixed")
                + tile(totals.specific(), "specific");
    }

    private static String tile(int figure, String name) {
        return "<div class=\"tile\"><b>" + figure + "</b> " + name + "</div>\n";
    }

    private static String bars(List<Map.Entry<String, Integer>> counts, int files, Function<String, String> name) {
        if (counts.isEmpty()) {
            return "<li>none</li>";
        }
        return counts.stream()
                .limit(COMMONEST)
                .map(count -> bar(name.apply(count.getKey()), count.getValue(), files))
                .collect(Collectors.joining("\n"));
    }

    private static String bar(String name, int count, int files) {
        return "<li><meter min=\"0\" max=\"" + files + "\" value=\"" + count + "\">" + count + "</meter><span>" + count
                + "</span> " + Html.text(name) + "</li>";
    }
}
