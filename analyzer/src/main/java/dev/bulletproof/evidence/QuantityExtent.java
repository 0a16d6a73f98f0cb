package dev.bulletproof.evidence;

import dev.bulletproof.language.Sentence;
import dev.bulletproof.model.Span;
import java.util.Set;

/** Widens a number to the whole of what is said: "9 teams", "$220k a year", "five weeks ahead". */
final class QuantityExtent {
    private static final int LONGEST = 4;
    private static final Set<String> PER = Set.of("a", "an", "per", "each", "every", "/");
    private static final Set<String> RATES = Set.of(
            "annually",
            "monthly",
            "daily",
            "weekly",
            "yearly",
            "hourly",
            "p.a.",
            "p.a",
            "pa",
            "overall",
            "yoy",
            "qoq",
            "mom");
    private static final Set<String> SIDES = Set.of(
            "early", "ahead", "under", "late", "running", "faster", "fewer", "more", "less", "earlier", "sooner",
            "cheaper", "lower", "higher", "longer");

    /** The stretch from the number to the end of its noun, rate and side. */
    Span of(Sentence s, Quantity q) {
        int last = s.tokenAt(q.span().end() - 1);
        int end = q.percent() || q.hyphenated() ? last : noun(s, last);
        end = rate(s, end);
        end = SIDES.contains(s.form(end + 1)) ? end + 1 : end;
        return new Span(
                q.span().start(),
                Math.max(q.span().end(), s.tokens().get(end).span().end()));
    }

    private static int noun(Sentence s, int last) {
        int from = s.is(last + 1, "of") ? last + 1 : last;
        for (int i = from + 1; i <= from + LONGEST && within(s, i) && !PER.contains(s.form(i)); i++) {
            if (s.noun(i) && !s.noun(i + 1)) {
                return i;
            }
        }
        boolean participle = s.verb(last + 1) && s.noun(last + 2);
        return participle ? last + 2 : s.noun(last + 1) ? last + 1 : last;
    }

    /** Whether the phrase of the noun counted goes on: "14 blocking calls", "9 failed logins". */
    private static boolean within(Sentence s, int i) {
        boolean participle = (s.gerund(i) || s.tag(i).equals("VBN")) && s.noun(i + 1);
        return s.nominal(i) || participle;
    }

    private static int rate(Sentence s, int end) {
        if (PER.contains(s.form(end + 1)) && s.noun(end + 2)) {
            return end + 2;
        }
        return RATES.contains(s.form(end + 1)) ? end + 1 : end;
    }
}
