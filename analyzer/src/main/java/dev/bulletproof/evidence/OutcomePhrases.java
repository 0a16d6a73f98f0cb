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
import java.util.Optional;
import java.util.Set;

/** Results that a phrase states without a verb of its own: "without a complaint", "two weeks early", "churn down 3 points". */
final class OutcomePhrases {
    private final WordList harms = WordList.load(OutcomePhrases.class, "harms.txt");
    private final Set<String> negations;
    private final Set<String> ongoing;
    private final Set<String> means;
    private final Set<String> marks;
    private final Set<String> received;
    private final Set<String> prizes;
    private final Set<String> honours;

    OutcomePhrases(WordSets words) {
        this.negations = words.set("negations");
        this.ongoing = words.set("ongoing");
        this.means = words.set("means");
        this.marks = words.set("marks");
        this.received = words.set("received");
        this.prizes = words.set("prizes");
        this.honours = words.set("honours");
    }

    /** The phrases of a bullet, in no order. */
    List<Span> find(Parsed parsed, Sentence s, Measures measures) {
        List<Span> found = new ArrayList<>();
        for (int i = 0; i < s.size(); i++) {
            int end = meant(parsed, s, i) ? -1 : end(s, i, measures);
            if (end >= i) {
                found.add(span(s, i, Math.min(end, s.size() - 1)));
            }
        }
        if (parsed.head() == null && parsed.opener() == Opener.NOUN) {
            prize(parsed, s).ifPresent(found::add);
        }
        return found;
    }

    /** "ensured that no orders were missed": what was to be, not what was. */
    private static boolean meant(Parsed parsed, Sentence s, int i) {
        int start = s.tokens().get(i).span().start();
        return parsed.clauses().stream()
                .filter(clause -> clause.verb() >= 0 && clause.verb() < i)
                .filter(clause ->
                        clause.span().start() <= start && start < clause.span().end())
                .anyMatch(clause -> Set.of("ensure", "guarantee", "assure").contains(s.lemma(clause.verb())));
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
            return stretch(s, i);
        }
        if (s.is(i, "ahead") && s.is(i + 1, "of") && !s.verb(i - 1)) {
            return mark(s, i + 2);
        }
        if (taken(s, i, measures)) {
            return stretch(s, i);
        }
        if (recognised(s, i) || lasting(s, i, measures)) {
            return i + 1;
        }
        if (s.is(i, "under", "below") && s.is(i + 1, "budget", "estimate", "cost", "target", "quote", "plan")) {
            return i + 1;
        }
        return measured(s, i, measures);
    }

    /** "Winner of the club cup", "Best driver award 2019": a line that names nothing but a prize. */
    private Optional<Span> prize(Parsed parsed, Sentence s) {
        for (int i = 0; i < Math.min(s.size(), 10); i++) {
            boolean last = !s.noun(i + 1) || s.tag(i + 1).equals("CD") || s.is(i + 1, "year");
            boolean best = s.is(i, "best") && s.is(i - 1, "–", "-", ":", "—") && s.nominal(i + 1);
            if ((prizes.contains(s.form(i)) && last && !s.is(i + 1, "and")) || best) {
                int start = s.tokens().get(i).span().start();
                return parsed.clauses().stream()
                        .map(Clause::span)
                        .filter(span -> span.end() > start)
                        .findFirst();
            }
        }
        return Optional.empty();
    }

    /** ", accepted at a journal", "; downloaded 70,000 times", "adopted by four teams": what others made of it. */
    private boolean taken(Sentence s, int i, Measures measures) {
        if (s.is(i, "became") && i > 0) {
            return true;
        }
        boolean past = s.tag(i).equals("VBN") || s.tag(i).equals("VBD");
        return (past && received.contains(s.lemma(i)) && tells(s, i, measures))
                || (s.is(i, "adopted", "copied", "reused", "accepted") && s.is(i + 1, "by", "as", "across"));
    }

    /** Whether what was received stands apart and tells how or how much. */
    private boolean tells(Sentence s, int i, Measures measures) {
        boolean apart = s.is(i - 1, ",", ";", ".", "–", "—", "(")
                || (s.is(i - 1, "and") && after(s, i - 2))
                || (s.is(i - 1, "was", "were") && s.is(i - 2, "that", "which", "and", "who"));
        boolean told =
                s.preposition(i + 1) || s.is(i + 1, "as") || measures.any(span(s, i, Math.min(i + 2, s.size() - 1)));
        boolean used = !s.lemma(i).equals("use") || measures.any(span(s, i, Math.min(i + 6, s.size() - 1)));
        return used && apart && told;
    }

    /** Whether what goes on there began with a participle too: "downloaded 70,000 times and shortlisted". */
    private boolean after(Sentence s, int i) {
        int at = i;
        while (at > 0 && !s.is(at, ",", ";", ".", "–", "—")) {
            at--;
        }
        return at > 0 && received.contains(s.lemma(at + 1)) && s.tag(at + 1).matches("VB[ND]");
    }

    private static int stretch(Sentence s, int i) {
        int at = i;
        while (s.has(at + 1) && !s.is(at + 1, ",", ";", ".", "and", "(", ")")) {
            at++;
        }
        return at;
    }

    /** "ranked first", "at the first attempt", "Promoted to". */
    private boolean recognised(Sentence s, int i) {
        int place = s.is(i + 1, "in", "among") ? i + 3 : i + 1;
        boolean ranked = s.is(i, "ranked", "placed", "finished")
                && s.form(place).matches("first|second|third|top|runner-up|#?\\d+(?:st|nd|rd|th)?");
        boolean once = s.is(i, "first")
                && s.is(i + 1, "attempt", "try", "submission", "inspection", "audit", "visit", "go", "pass", "time")
                && (s.preposition(i - 1) || s.preposition(i - 2));
        boolean chosen = i == 0
                && (s.preposition(i + 1) || s.adverb(i + 1) || s.is(i, "awarded"))
                && !s.form(i + 1).matches("\\d.*")
                && !s.tag(i + 1).equals("CD")
                && honours.contains(s.form(i));
        return ranked || once || chosen;
    }

    /** "now used in all branches", ", now the standard", "with write-offs now under 1%". */
    private static boolean lasting(Sentence s, int i, Measures measures) {
        if (!s.is(i, "now", "still", "since")) {
            return false;
        }
        boolean said = s.tag(i + 1).equals("VBN") || s.is(i + 1, "the", "in");
        boolean level = s.is(i + 1, "under", "below", "above", "over", "at", "down", "up")
                && measures.any(span(s, i, Math.min(i + 3, s.size() - 1)));
        return (s.noun(i - 1) && (said || level)) || (s.is(i - 1, ",") && said);
    }

    /** "$7,300 off the bill", "12 fewer", "two days early", "churn down 3 points". */
    private int measured(Sentence s, int i, Measures measures) {
        boolean just = i > 0 && measures.any(span(s, i - 1, i));
        boolean off = just && s.is(i, "off") && s.is(i + 1, "the", "our", "its", "each", "every");
        boolean less = just && s.is(i, "fewer", "less", "faster", "lower", "higher", "cheaper", "shorter", "quicker");
        boolean timed = measures.any(span(s, Math.max(0, i - 2), i)) && s.is(i, "early", "sooner", "under", "ahead");
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

    private static Span span(Sentence s, int first, int last) {
        int start = s.tokens().get(first).span().start();
        return new Span(start, s.tokens().get(last).span().end());
    }
}
