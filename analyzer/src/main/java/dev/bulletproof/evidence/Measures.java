package dev.bulletproof.evidence;

import dev.bulletproof.language.Sentence;
import dev.bulletproof.model.Span;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The metrics of one bullet, asked what each measures: a change, a level, or only the scope. */
final class Measures {
    private static final Pattern PAIR = Pattern.compile(
            "(?i).*\\S(?: to | into | against | before,? (?:and )?| ?→| ?->|,? down from | up from | instead of | rather than | versus |,? compared |\\(?from ).*");
    private static final Pattern SHARE = Pattern.compile(
            "(?i).*(?:%|percent|per cent|points?|bps|\\d ?[x×]|fold|half|third|quarter of|tenth|fifth|twice).*");
    private static final Pattern MONEY = Pattern.compile(".*(?:[$€£₹¥]|USD|EUR|GBP|INR|AED|SAR|Rs|lakh|crore).*");
    private static final Set<String> SCOPE = Set.of(
            "across",
            "for",
            "of",
            "with",
            "within",
            "between",
            "among",
            "at",
            "on",
            "over",
            "in",
            "under",
            "covering",
            "through",
            "throughout",
            "from",
            "per",
            "into",
            "around",
            "serving");

    private static final Pattern CONTRAST = Pattern.compile(
            "(?i).*(?: instead of | rather than |, not |,? down from |,? up from |^\\w+ (?:out )?of (?:the |its )?(?:\\d|two |three |four |five |six |seven |eight |nine |ten )).*");
    private static final Pattern UNIT = Pattern.compile(
            "(?i).*(?:%|[$€£₹]|\\b[kmgtp]b\\b|hours?|days?|weeks?|months?|minutes?|lines|tons?|tonnes|percent).*");

    private final String text;
    private final Sentence s;
    private final List<Span> metrics;

    Measures(String text, Sentence s, List<Span> metrics) {
        this.text = text;
        this.s = s;
        this.metrics = metrics;
    }

    /** Any quantity within the stretch. */
    boolean any(Span within) {
        for (Span metric : metrics) {
            if (within.overlaps(metric)) {
                return true;
            }
        }
        return false;
    }

    /** What the quantities within the stretch tell at most: "pair", "change", "amount", "scope", or nothing. */
    String size(Span within) {
        if (!any(within)) {
            return "";
        }
        return pair(within) ? "pair" : change(within) ? "change" : amount(within) ? "amount" : "scope";
    }

    /** A share or sum of money that ends just before the token, or is told with it: "41% increase", "$6M in revenue". */
    boolean near(int token) {
        return metrics.stream()
                .filter(metric -> SHARE.matcher(metric.of(text)).matches()
                        || MONEY.matcher(metric.of(text)).matches())
                .anyMatch(metric -> {
                    int gap = token - s.tokenAt(metric.end() - 1);
                    boolean before = s.tokenAt(metric.start()) <= token && gap <= 3;
                    return before || (gap < 0 && gap >= -3);
                });
    }

    /** The token at which the quantity begins that holds this token or ends right before it; -1 where none does. */
    int start(int token) {
        return metrics.stream()
                .filter(metric -> s.tokenAt(metric.start()) <= token && token - s.tokenAt(metric.end() - 1) <= 1)
                .mapToInt(metric -> s.tokenAt(metric.start()))
                .findFirst()
                .orElse(-1);
    }

    /** Any quantity at or after the token. */
    boolean after(int token, Span within) {
        return metrics.stream().filter(within::overlaps).anyMatch(metric -> s.tokenAt(metric.start()) > token);
    }

    /** A share, a pair of values, or an amount after "by". */
    boolean change(Span within) {
        return metrics.stream().filter(within::overlaps).anyMatch(this::changes);
    }

    /** A value before and one after. */
    boolean pair(Span within) {
        return metrics.stream()
                .filter(within::overlaps)
                .anyMatch(metric -> PAIR.matcher(metric.of(text)).matches() || turned(metric));
    }

    /** "a 4.7-star rating, up from 3.9": what the value had been. */
    private boolean turned(Span metric) {
        int from = before(metric);
        boolean earlier = s.is(from, "to") && s.is(from - 2, "a", "an") && s.is(from - 3, "from");
        return earlier || (s.is(from, "from") && s.is(from - 1, "up", "down"));
    }

    /** A value held against the one it replaced: "two days instead of five", "35 minutes, down from 90". */
    boolean contrast(Span within) {
        return metrics.stream()
                .filter(within::overlaps)
                .anyMatch(metric -> CONTRAST.matcher(metric.of(text)).matches());
    }

    /** An amount of money. */
    boolean money(Span within) {
        return metrics.stream()
                .filter(within::overlaps)
                .anyMatch(metric -> MONEY.matcher(metric.of(text)).matches());
    }

    /** A pair of values after "from". */
    boolean fromTo(Span within) {
        return metrics.stream()
                .filter(within::overlaps)
                .anyMatch(metric -> PAIR.matcher(metric.of(text)).matches() && s.is(before(metric), "from"));
    }

    /** An amount with a unit of its own: "38 TB", "$2M", "6%". */
    boolean unit(Span within) {
        return metrics.stream()
                .filter(within::overlaps)
                .anyMatch(metric -> UNIT.matcher(metric.of(text)).matches());
    }

    /** A size after "to": "scaled output to 12 tonnes". */
    boolean to(Span within) {
        return metrics.stream().filter(within::overlaps).anyMatch(metric -> s.is(before(metric), "to"));
    }

    /** A share or sum that the verb right before it moved: "shifted half of the calls", "redirected $1M". */
    boolean part(int verb, Span within) {
        return metrics.stream()
                .filter(within::overlaps)
                .anyMatch(metric -> s.tokenAt(metric.start()) == verb + 1
                        && (SHARE.matcher(metric.of(text)).matches()
                                || MONEY.matcher(metric.of(text)).matches()));
    }

    /** A share after "to": "led the desk to a 96% settlement rate". */
    boolean share(Span within) {
        return metrics.stream()
                .filter(within::overlaps)
                .anyMatch(metric -> s.is(before(metric), "to")
                        && SHARE.matcher(metric.of(text)).matches());
    }

    /** A quantity that is not merely where or for whom: "cut 3 days", not "cut waste across 3 sites". */
    boolean amount(Span within) {
        return metrics.stream().filter(within::overlaps).anyMatch(metric -> changes(metric) || !scope(metric));
    }

    /** A level reached: "to 96%", "under 250 ms", "at 99.9%". */
    boolean level(Span within) {
        return metrics.stream()
                .filter(within::overlaps)
                .anyMatch(metric -> SHARE.matcher(metric.of(text)).matches()
                        || metric.of(text).matches("\\d\\.\\d.*")
                        || s.is(before(metric), "under", "below", "above", "at", "to", "within"));
    }

    private boolean changes(Span metric) {
        String words = metric.of(text);
        boolean counted = s.is(before(metric), "by");
        boolean told = PAIR.matcher(words).matches() || SHARE.matcher(words).matches() || counted;
        return told || (MONEY.matcher(words).matches() && !scope(metric));
    }

    private boolean scope(Span metric) {
        return SCOPE.contains(s.form(before(metric)));
    }

    private int before(Span metric) {
        int i = s.tokenAt(metric.start()) - 1;
        if (s.is(i, "under", "below", "above", "within") && s.is(i - 1, "to")) {
            i--;
        }
        while (s.is(
                i,
                "about",
                "nearly",
                "over",
                "almost",
                "roughly",
                "around",
                "approximately",
                "than",
                "a",
                "an",
                "its",
                "our",
                "the",
                "up",
                "all",
                "~")) {
            i--;
        }
        return i;
    }
}
