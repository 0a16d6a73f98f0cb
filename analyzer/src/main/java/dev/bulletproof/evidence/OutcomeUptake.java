package dev.bulletproof.evidence;

import dev.bulletproof.language.Sentence;
import dev.bulletproof.language.WordSets;
import java.util.Set;

/** What others made of a thing, told without a clause of its own: "adopted by four teams", "with 11k installs", "now standard". */
final class OutcomeUptake {
    private final Set<String> received;
    private final Set<String> uptake;

    OutcomeUptake(WordSets words) {
        this.received = words.set("received");
        this.uptake = words.set("uptake");
    }

    /** The last token of the phrase that begins at {@code i}; -1 where none does. */
    int end(Sentence s, int i, Measures measures) {
        if (taken(s, i, measures)) {
            return stretch(s, i);
        }
        if (counted(s, i, measures)) {
            return i;
        }
        return lasting(s, i, measures) ? i + 1 : -1;
    }

    /** "around 900 weekly downloads", "with a 97% satisfaction rating", "rated 4.8": not what one worked on. */
    private boolean counted(Sentence s, int i, Measures measures) {
        if (s.is(i, "rated") && s.has(i + 1)) {
            return measures.any(OutcomePhrases.span(s, i + 1, i + 1));
        }
        int from = uptake.contains(s.lemma(i)) ? measures.start(i) : -1;
        return from > 0 && !s.verb(from - 1) && !s.is(from - 1, "of", "for", "from");
    }

    /** "used by over 500 students each semester". */
    private static boolean users(Sentence s, int i, Measures measures) {
        if (!s.is(i, "used")) {
            return false;
        }
        int by = s.is(i + 1, "daily", "weekly", "today", "now", "regularly") ? i + 2 : i + 1;
        return s.is(by, "by")
                && (s.is(by + 1, "all", "every")
                        || measures.any(OutcomePhrases.span(s, by, Math.min(by + 2, s.size() - 1))));
    }

    private static boolean anyVerb(Sentence s, int end) {
        for (int i = 0; i < end; i++) {
            if (s.verb(i)) {
                return true;
            }
        }
        return false;
    }

    /** ", accepted at a journal", "; downloaded 70,000 times", "adopted by four teams": what others made of it. */
    private boolean taken(Sentence s, int i, Measures measures) {
        if (s.is(i, "became") && i > 0) {
            return true;
        }
        boolean past = s.tag(i).equals("VBN") || s.tag(i).equals("VBD");
        boolean chosen = past && received.contains(s.lemma(i));
        return (chosen && (tells(s, i, measures) || title(s, i)))
                || (s.is(i, "taken", "picked") && s.is(i + 1, "up") && s.is(i + 2, "by"))
                || users(s, i, measures)
                || (s.is(i, "adopted", "copied", "reused", "accepted") && s.is(i + 1, "by", "as", "across"));
    }

    /** "Article on mixed-age classes accepted for publication": a line that tells of a thing what it received. */
    private static boolean title(Sentence s, int i) {
        return i > 0 && s.noun(i - 1) && s.preposition(i + 1) && !s.is(i, "used") && !anyVerb(s, i);
    }

    /** Whether what was received stands apart and tells how or how much. */
    private boolean tells(Sentence s, int i, Measures measures) {
        boolean apart = s.is(i - 1, ",", ";", ".", "–", "—", "(")
                || (s.is(i - 1, "and") && after(s, i - 2))
                || (s.is(i - 1, "was", "were") && s.is(i - 2, "that", "which", "and", "who"));
        boolean told = s.preposition(i + 1)
                || s.is(i + 1, "as")
                || measures.any(OutcomePhrases.span(s, i, Math.min(i + 2, s.size() - 1)));
        boolean used =
                !s.lemma(i).equals("use") || measures.any(OutcomePhrases.span(s, i, Math.min(i + 6, s.size() - 1)));
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

    /** "now used in all branches", ", now the standard", "with write-offs now under 1%". */
    private static boolean lasting(Sentence s, int i, Measures measures) {
        if (!s.is(i, "now", "still", "since")) {
            return false;
        }
        boolean said = s.tag(i + 1).equals("VBN") || s.is(i + 1, "the", "in", "on", "with", "at");
        boolean level = s.is(i + 1, "under", "below", "above", "over", "at", "down", "up")
                && measures.any(OutcomePhrases.span(s, i, Math.min(i + 3, s.size() - 1)));
        return (s.noun(i - 1) && (said || level)) || (s.is(i - 1, ",") && said);
    }

    static int stretch(Sentence s, int i) {
        int at = i;
        while (s.has(at + 1) && !s.is(at + 1, ",", ";", ".", "and", "(", ")")) {
            at++;
        }
        return at;
    }
}
