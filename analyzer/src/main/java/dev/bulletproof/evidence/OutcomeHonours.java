package dev.bulletproof.evidence;

import dev.bulletproof.language.Clause;
import dev.bulletproof.language.Parsed;
import dev.bulletproof.language.RoleNouns;
import dev.bulletproof.language.Sentence;
import dev.bulletproof.language.WordList;
import dev.bulletproof.language.WordSets;
import dev.bulletproof.model.Span;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Honours, prizes and places among others: "ranked first", "employee of the month", "8th place in the regional". */
final class OutcomeHonours {
    private static final Pattern ORDINAL = Pattern.compile("first|second|third|fourth|fifth|#?\\d+(?:st|nd|rd|th)");
    private static final Pattern RANK = Pattern.compile(ORDINAL + "|top|runner-up|#?\\d+");

    /** What such a phrase begins with; most words are not looked at further. */
    private static final Set<String> OPENING = Set.of(
            "ranked",
            "placed",
            "finished",
            "ranking",
            "placing",
            "finishing",
            "came",
            "coming",
            "top",
            "first",
            "given",
            "presented",
            "handed",
            "awarded");

    private final RoleNouns roles = new RoleNouns();
    private final WordList people = WordList.load(OutcomeHonours.class, "audiences.txt");
    private final Set<String> prizes;
    private final Set<String> honours;

    OutcomeHonours(WordSets words) {
        this.prizes = words.set("prizes");
        this.honours = words.set("honours");
    }

    /** The last token of the phrase that begins at {@code i}; -1 where none does. */
    int end(Sentence s, int i) {
        if (s.is(i + 1, "of") && ofTheYear(s, i)) {
            return i + 3;
        }
        boolean opens = OPENING.contains(s.form(i)) && (ranked(s, i) || once(s, i) || given(s, i));
        return opens || (i == 0 && chosen(s)) ? i + 1 : -1;
    }

    /** "Winner of the club cup", "Best driver award 2019": a line that names nothing but a prize. */
    Optional<Span> title(Parsed parsed, Sentence s) {
        if (placed(s)) {
            return parsed.clauses().stream().map(Clause::span).findFirst();
        }
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

    /** "Third in the guest ranking", "8th & 7th Place", "Number one seller": a line that opens with a place. */
    private static boolean placed(Sentence s) {
        int i = 0;
        while (ORDINAL.matcher(s.form(i)).matches()
                || s.is(i, "&", "and")
                || (s.is(i, "one") && s.is(i - 1, "number"))) {
            i++;
        }
        boolean number = s.is(0, "number") && s.is(1, "one");
        return number || (i > 0 && s.is(i, "in", "of", "out", "at", "among", "place", "prize", "to"));
    }

    /** "Apprentice of the Year", "named employee of the month". */
    private boolean ofTheYear(Sentence s, int i) {
        boolean period = s.is(i + 1, "of")
                && s.is(i + 2, "the")
                && s.is(i + 3, "year", "month", "quarter", "season", "week", "term");
        boolean title = period && Character.isUpperCase(s.text(i + 3).charAt(0));
        String who = s.lemma(i);
        boolean person =
                roles.agent(who) || roles.role(who) || people.has(who) || s.is(i, "colleague", "player", "nurse");
        return period && (title || person) && !s.is(i, "end", "quarter", "winter", "summer", "number", "order");
    }

    private static boolean ranked(Sentence s, int i) {
        int place = s.is(i + 1, "in", "among") ? i + 3 : i + 1;
        boolean came =
                s.is(i, "came", "coming") && ORDINAL.matcher(s.form(place)).matches();
        boolean rank = s.is(i, "ranked", "placed", "finished", "ranking", "placing", "finishing")
                && RANK.matcher(s.form(place)).matches();
        return came || rank || top(s, i);
    }

    /** "in the top 5% of 1,200", "a top 10 position". */
    private static boolean top(Sentence s, int i) {
        if (!s.is(i, "top") || !s.tag(i + 1).equals("CD")) {
            return false;
        }
        boolean among = s.is(i - 1, "the") && s.is(i - 2, "in", "among");
        return among
                ? !s.noun(i + 2) || s.is(i + 2, "%", "percent")
                : s.is(i + 2, "position", "place", "rank", "finish", "finisher", "finalist");
    }

    private static boolean once(Sentence s, int i) {
        return s.is(i, "first")
                && s.is(i + 1, "attempt", "try", "submission", "inspection", "audit", "visit", "go", "pass", "time")
                && (s.preposition(i - 1) || s.preposition(i - 2));
    }

    private boolean chosen(Sentence s) {
        return honours.contains(s.form(0))
                && (s.preposition(1) || s.adverb(1) || s.is(0, "awarded"))
                && !(s.has(1) && Character.isDigit(s.form(1).charAt(0)))
                && !s.tag(1).equals("CD");
    }

    /** "Presented with the Newcomer plaque", "was given a medal". */
    private boolean given(Sentence s, int i) {
        boolean undergone =
                s.is(i, "given", "presented", "handed", "awarded") && (i == 0 || s.is(i - 1, "was", "were", "been"));
        for (int at = i + 1; undergone && at < i + 8; at++) {
            if (prizes.contains(s.form(at))) {
                return true;
            }
        }
        return false;
    }
}
