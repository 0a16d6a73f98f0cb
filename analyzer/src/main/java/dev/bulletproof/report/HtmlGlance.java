package dev.bulletproof.report;

import dev.bulletproof.checklist.Scorecard;
import dev.bulletproof.checklist.Shown;
import dev.bulletproof.checklist.SignalResult;
import dev.bulletproof.evidence.Verdict;
import java.util.Locale;
import java.util.stream.Collectors;

/** The score, the verdicts and the signals at a glance. */
final class HtmlGlance {
    private static final int STRONGEST = 5;

    private final Template glance = Template.of("glance");
    private final Template score = Template.of("score");
    private final Template part = Template.of("part");
    private final Template signals = Template.of("signals");
    private final Template signal = Template.of("signal");
    private final HtmlNext next = new HtmlNext();

    /** {@code id} is what the ids of this file's elements start with. */
    String of(Review review, String id) {
        Scorecard card = review.scorecard();
        return glance.fill()
                .markup("score", card == null ? "" : score(card))
                .text("sentence", sentence(review))
                .markup("bar", bar(review))
                .number("generic", review.count(Verdict.GENERIC))
                .number("mixed", review.count(Verdict.MIXED))
                .number("specific", review.count(Verdict.SPECIFIC))
                .markup("signals", card == null ? "" : signals(card, id))
                .markup("next", next.of(review, id))
                .toString();
    }

    private String score(Scorecard card) {
        return score.fill()
                .number("tenths", card.tenths())
                .text("score", Tenths.text(card.tenths()))
                .markup("parts", card.parts().stream().map(this::part).collect(Collectors.joining()))
                .toString();
    }

    private String part(Scorecard.Part one) {
        String name = one.id().replace('-', ' ');
        return part.fill()
                .text("name", name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1))
                .text("score", Tenths.text(one.tenths()))
                .text("of", Tenths.text(one.of()))
                .number("tenths", one.tenths())
                .number("most", one.of())
                .toString();
    }

    private static String sentence(Review review) {
        int all = review.facts().size();
        int generic = review.count(Verdict.GENERIC);
        if (all == 0) {
            return "No line was found that tells what was done.";
        }
        if (generic == 0) {
            return "Each of the " + all + " lines says something that only you could say.";
        }
        return generic + " of " + all + " lines could stand in anybody’s résumé.";
    }

    private static String bar(Review review) {
        double all = Math.max(1, review.facts().size());
        StringBuilder bar = new StringBuilder();
        double left = 0;
        for (Verdict verdict : Verdict.values()) {
            double width = 1000 * review.count(verdict) / all;
            bar.append("<rect class=\"").append(verdict.id()).append("\" x=\"").append(Math.round(left));
            bar.append("\" width=\"").append(Math.round(width)).append("\" height=\"14\"/>");
            left += width;
        }
        return bar.toString();
    }

    private String signals(Scorecard card, String id) {
        long strong = card.signals().stream()
                .filter(one -> one.shown() == Shown.STRONG)
                .count();
        return signals.fill()
                .number("strong", (int) strong)
                .number("all", card.signals().size())
                .markup(
                        "signals",
                        card.signals().stream().map(one -> signal(one, id)).collect(Collectors.joining()))
                .toString();
    }

    private String signal(SignalResult one, String id) {
        return signal.fill()
                .text("shown", one.shown().id())
                .text("name", one.name())
                .text("state", state(one))
                .markup("where", where(one, id))
                .toString();
    }

    private static String state(SignalResult signal) {
        return switch (signal.shown()) {
            case STRONG -> signal.inView() ? "Shown, and seen at once" : "Shown";
            case WEAK -> signal.inView() ? "Hinted at, and seen at once" : "Hinted at";
            case NOT_SHOWN -> "Not shown";
        };
    }

    private static String where(SignalResult signal, String id) {
        int more = signal.bullets().size() - STRONGEST;
        String links =
                LineLink.to(id, signal.bullets().stream().limit(STRONGEST).toList());
        return more > 0 ? links + " and " + more + " more" : links;
    }
}
