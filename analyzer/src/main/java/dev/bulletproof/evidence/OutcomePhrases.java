package dev.bulletproof.evidence;

import dev.bulletproof.language.Clause;
import dev.bulletproof.language.Opener;
import dev.bulletproof.language.Parsed;
import dev.bulletproof.language.Sentence;
import dev.bulletproof.language.WordList;
import dev.bulletproof.language.WordSets;
import dev.bulletproof.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Results that a phrase states without a verb of its own: "without a complaint", "two weeks early", "churn down 3 points". */
final class OutcomePhrases {
    private static final Set<String> ASSURING = Set.of("ensure", "guarantee", "assure");

    private final OutcomeHonours honours;
    private final OutcomeUptake uptake;
    private final WordList harms = WordList.load(OutcomePhrases.class, "harms.txt");
    private final Set<String> negations;
    private final Set<String> ongoing;
    private final Set<String> means;
    private final Set<String> marks;

    OutcomePhrases(WordSets words) {
        this.honours = new OutcomeHonours(words);
        this.uptake = new OutcomeUptake(words);
        this.negations = words.set("negations");
        this.ongoing = words.set("ongoing");
        this.means = words.set("means");
        this.marks = words.set("marks");
    }

    /** The phrases of a bullet, in no order. */
    List<Span> find(Parsed parsed, Sentence s, Measures measures) {
        List<Span> found = new ArrayList<>();
        List<Clause> meant = parsed.clauses().stream()
                .filter(clause -> clause.verb() >= 0 && ASSURING.contains(s.lemma(clause.verb())))
                .toList();
        for (int i = 0; i < s.size(); i++) {
            int end = meant(meant, s, i) ? -1 : end(s, i, measures);
            if (end >= i) {
                found.add(span(s, i, Math.min(end, s.size() - 1)));
            }
        }
        if (parsed.head() == null && parsed.opener() == Opener.NOUN) {
            honours.title(parsed, s).ifPresent(found::add);
        }
        return found;
    }

    /** "ensured that no orders were missed": what was to be, not what was. */
    private static boolean meant(List<Clause> meant, Sentence s, int i) {
        if (meant.isEmpty()) {
            return false;
        }
        int start = s.tokens().get(i).span().start();
        return meant.stream()
                .anyMatch(clause -> clause.verb() < i
                        && clause.span().start() <= start
                        && start < clause.span().end());
    }

    /** The last token of the phrase that begins at {@code i}; -1 where none does. */
    private int end(Sentence s, int i, Measures measures) {
        if (negations.contains(s.form(i))) {
            return harmAfter(s, i);
        }
        if (s.is(i, "not") && s.is(i + 1, "a", "one") && s.is(i - 1, "with", ",", "and", ";", "–", ":")) {
            return phraseEnd(s, i + 2);
        }
        if (s.is(i, "in") && s.is(i + 1, "time") && s.is(i + 2, "for", "to")) {
            return OutcomeUptake.stretch(s, i);
        }
        if (s.is(i, "ahead") && s.is(i + 1, "of") && !s.verb(i - 1)) {
            return mark(s, i + 2);
        }
        int told = Math.max(honours.end(s, i), uptake.end(s, i, measures));
        if (told >= 0) {
            return told;
        }
        if (s.is(i, "under", "below") && s.is(i + 1, "budget", "estimate", "cost", "target", "quote", "plan")) {
            return i + 1;
        }
        return measured(s, i, measures);
    }

    /** "$7,300 off the bill", "12 fewer", "two days early", "churn down 3 points". */
    private int measured(Sentence s, int i, Measures measures) {
        boolean just = i > 0 && measures.any(span(s, i - 1, i));
        boolean off = just && s.is(i, "off") && s.is(i + 1, "the", "our", "its", "each", "every");
        boolean less = just && s.is(i, "fewer", "less", "faster", "lower", "higher", "cheaper", "shorter", "quicker");
        boolean timed = measures.any(span(s, Math.max(0, i - 2), i))
                && s.is(i, "early", "sooner", "under", "ahead")
                && !s.is(i - 1, "in", "to", "at");
        boolean moved = s.is(i, "down", "up")
                && s.noun(i - 1)
                && !s.verb(i - 2)
                && measures.any(span(s, i, Math.min(s.size() - 1, i + 2)));
        boolean quota = just && s.is(i, "of") && !s.is(i + 1, "budget", "time") && marks.contains(s.form(i + 1));
        return less || timed ? i : quota ? i + 1 : moved || (off && measures.change(span(s, i - 1, i))) ? i + 1 : -1;
    }

    /** The harm that is absent: "a customer complaint", "lost-time injuries", "adding staff". */
    private int harmAfter(Sentence s, int i) {
        if (s.is(i, "without") && ongoing.contains(s.form(i + 1))) {
            return Math.min(s.size() - 1, i + 2);
        }
        if (s.verb(i - 1) && harm(s, i - 1)) {
            return i + 1;
        }
        boolean had = s.is(i, "zero", "nil", "no") && s.is(i - 1, "with", "had", "saw");
        if (had && plural(s, i) && !means.contains(s.lemma(i + 1)) && !means.contains(s.lemma(i + 2))) {
            return i + 1;
        }
        for (int at = i + 1; at <= i + 5 && at < s.size() && !s.is(at, ",", ";", ".", "and"); at++) {
            if (harm(s, at)) {
                return at;
            }
        }
        if (s.is(i, "without") && s.is(i + 1, "one", "anyone", "anybody", "anything") && s.gerund(i + 2)) {
            return i + 2;
        }
        return s.is(i, "without") && s.is(i + 1, "a", "one") ? phraseEnd(s, i + 2) : -1;
    }

    /** The end of a noun phrase that names no means; -1 for "a budget": what one did not have is nothing that did not happen. */
    private int phraseEnd(Sentence s, int from) {
        int at = from;
        while (s.nominal(at)) {
            if (means.contains(s.lemma(at))) {
                return -1;
            }
            at++;
        }
        return at > from ? at - 1 : -1;
    }

    /** "zero oversold seats": things counted, not "zero budget". */
    private static boolean plural(Sentence s, int i) {
        int at = i + 1;
        while (!s.tag(at).equals("DT") && (s.nominal(at) || s.tag(at).equals("VBN"))) {
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

    private int mark(Sentence s, int i) {
        for (int at = i; at < i + 5; at++) {
            if (marks.contains(s.form(at))) {
                return at;
            }
        }
        return -1;
    }

    static Span span(Sentence s, int first, int last) {
        int start = s.tokens().get(first).span().start();
        return new Span(start, s.tokens().get(last).span().end());
    }
}
