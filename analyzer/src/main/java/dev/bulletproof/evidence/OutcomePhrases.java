package dev.bulletproof.evidence;

import dev.bulletproof.language.Sentence;
import dev.bulletproof.language.WordList;
import dev.bulletproof.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Results that a phrase states without a verb of its own: "without a complaint", "two weeks early", "churn down 3 points". */
final class OutcomePhrases {
    private static final Set<String> NEGATIONS = Set.of("without", "no", "zero", "nil", "0");
    private static final Set<String> GOING_ON = Set.of(
            "hiring",
            "adding",
            "increasing",
            "going",
            "missing",
            "losing",
            "stopping",
            "closing",
            "interrupting",
            "breaking",
            "raising",
            "exceeding",
            "extending",
            "delaying",
            "disrupting",
            "touching");
    private static final Set<String> MEANS = Set.of(
            "budget",
            "manager",
            "lead",
            "team",
            "plan",
            "template",
            "degree",
            "background",
            "precedent",
            "brief",
            "spec",
            "specification",
            "database",
            "server",
            "framework",
            "project",
            "tool",
            "process",
            "dedicated",
            "license",
            "licence",
            "designer",
            "vendor",
            "system",
            "strategy",
            "playbook",
            "mandate",
            "need",
            "prior",
            "formal");
    private static final Set<String> MARKS = Set.of(
            "schedule",
            "plan",
            "mandate",
            "deadline",
            "date",
            "budget",
            "target",
            "contract",
            "programme",
            "program",
            "time",
            "forecast",
            "launch",
            "estimate",
            "quota",
            "deadlines",
            "allocation");

    private final WordList harms = WordList.load(OutcomePhrases.class, "harms.txt");

    /** The phrases of a bullet, in no order. */
    List<Span> find(Sentence s, Measures measures) {
        List<Span> found = new ArrayList<>();
        for (int i = 0; i < s.size(); i++) {
            int end = end(s, i, measures);
            if (end >= i) {
                found.add(span(s, i, Math.min(end, s.size() - 1)));
            }
        }
        return found;
    }

    /** The last token of the phrase that begins at {@code i}; -1 where none does. */
    private int end(Sentence s, int i, Measures measures) {
        if (NEGATIONS.contains(s.form(i))) {
            return harmAfter(s, i);
        }
        if (s.is(i, "ahead") && s.is(i + 1, "of") && !s.verb(i - 1)) {
            return mark(s, i + 2);
        }
        if (adopted(s, i) || recognised(s, i) || lasting(s, i)) {
            return i + 1;
        }
        if (s.is(i, "under", "below") && s.is(i + 1, "budget", "estimate", "cost", "target", "quote", "plan")) {
            return i + 1;
        }
        return measured(s, i, measures);
    }

    private static boolean adopted(Sentence s, int i) {
        boolean taken = s.is(i, "adopted", "copied", "reused", "accepted") && s.is(i + 1, "by", "as", "across");
        return taken || (s.is(i, "became") && i > 0);
    }

    /** "ranked first", "at the first attempt", "Promoted to". */
    private static boolean recognised(Sentence s, int i) {
        boolean ranked =
                s.is(i, "ranked", "placed", "finished") && s.is(i + 1, "first", "second", "third", "top", "#1");
        boolean once = s.is(i, "first")
                && s.is(i + 1, "attempt", "try", "submission", "inspection", "audit", "visit", "go", "pass", "time")
                && (s.preposition(i - 1) || s.preposition(i - 2));
        boolean chosen = i == 0
                && s.is(i, "chosen", "selected", "recognised", "recognized", "promoted", "awarded", "nominated")
                && (s.preposition(i + 1) || s.adverb(i + 1));
        return ranked || once || chosen;
    }

    /** "now used in all branches", "now the standard". */
    private static boolean lasting(Sentence s, int i) {
        return s.is(i, "now", "still", "since")
                && s.noun(i - 1)
                && (s.tag(i + 1).equals("VBN") || s.is(i + 1, "the", "in"));
    }

    /** "$7,300 off the bill", "12 fewer", "two days early", "churn down 3 points". */
    private static int measured(Sentence s, int i, Measures measures) {
        boolean just = i > 0 && measures.any(span(s, i - 1, i));
        boolean off = just && s.is(i, "off") && s.is(i + 1, "the", "our", "its", "each", "every");
        boolean less = just && s.is(i, "fewer", "less", "faster", "lower", "higher", "cheaper", "shorter", "quicker");
        boolean timed = measures.any(span(s, Math.max(0, i - 2), i)) && s.is(i, "early", "sooner", "under", "ahead");
        boolean moved = s.is(i, "down", "up")
                && s.noun(i - 1)
                && !s.verb(i - 2)
                && measures.any(span(s, i, Math.min(s.size() - 1, i + 2)));
        return less || timed ? i : moved || (off && measures.change(span(s, i - 1, i))) ? i + 1 : -1;
    }

    /** The harm that is absent: "a customer complaint", "lost-time injuries", "adding staff". */
    private int harmAfter(Sentence s, int i) {
        if (s.is(i, "without") && GOING_ON.contains(s.form(i + 1))) {
            return Math.min(s.size() - 1, i + 2);
        }
        if (s.verb(i - 1) && harm(s, i - 1)) {
            return i + 1;
        }
        if (s.is(i, "zero", "nil") && s.is(i - 1, "with") && !s.form(i).contains("-") && plural(s, i)) {
            return i + 1;
        }
        for (int at = i + 1; at <= i + 5 && at < s.size() && !s.is(at, ",", ";", ".", "and"); at++) {
            if (harm(s, at)) {
                return at;
            }
        }
        return s.is(i, "without") && s.is(i + 1, "a", "one") ? phraseEnd(s, i + 2) : -1;
    }

    /** The end of a noun phrase that names no means; -1 for "a budget": what one did not have is nothing that did not happen. */
    private static int phraseEnd(Sentence s, int from) {
        int at = from;
        while (s.nominal(at)) {
            if (MEANS.contains(s.lemma(at))) {
                return -1;
            }
            at++;
        }
        return at > from ? at - 1 : -1;
    }

    /** "zero oversold seats": things counted, not "zero budget". */
    private static boolean plural(Sentence s, int i) {
        int at = i + 1;
        while (s.nominal(at) || s.tag(at).equals("VBN")) {
            at++;
        }
        return s.tag(at - 1).endsWith("S");
    }

    private boolean harm(Sentence s, int at) {
        boolean ill = s.form(at)
                .matches(
                        "(?:mis(?!sion|cell|ter)|over(?!all|view|s[ei]|night|lap|haul|arch))\\p{L}{4,}|un\\p{L}{3,}ed|non-?\\p{L}{5,}");
        return ill || harms.has(s.lemma(at)) || harms.has(s.form(at).replaceFirst("s$", ""));
    }

    private static int mark(Sentence s, int i) {
        for (int at = i; at < i + 5; at++) {
            if (MARKS.contains(s.form(at))) {
                return at;
            }
        }
        return -1;
    }

    private static Span span(Sentence s, int first, int last) {
        int start = s.tokens().get(first).span().start();
        return new Span(start, s.tokens().get(last).span().end());
    }
}
