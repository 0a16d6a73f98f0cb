package dev.bulletproof.language;

import java.util.Optional;

/** What the word at one place of a sentence says about a clause that may begin there. */
final class ClauseCue {
    private final Sentence s;
    private final int at;

    private final Clause.Kind last;
    private final boolean lastIsGerund;
    private final boolean complement;
    private final OwnSubject subjects;

    /**
     * Looks at one place.
     *
     * @param last kind of the clause that goes on there
     * @param lastIsGerund whether that clause's verb is an -ing form
     * @param complement whether that clause is what its verb says or sees: "ensured that risks were logged and ..."
     */
    ClauseCue(Sentence s, int at, Clause.Kind last, boolean lastIsGerund, boolean complement) {
        this.s = s;
        this.at = at;
        this.last = last;
        this.lastIsGerund = lastIsGerund;
        this.complement = complement;
        this.subjects = new OwnSubject(s);
    }

    /** What begins here, if anything does. */
    Optional<Clause.Kind> kind() {
        if (s.is(at - 1, ";", "–", "—", "-", ":", ".")) {
            return Optional.of(Clause.Kind.COORDINATED);
        }
        if (result()) {
            return Optional.of(Clause.Kind.RESULT);
        }
        if (purpose()) {
            return Optional.of(Clause.Kind.PURPOSE);
        }
        if (means()) {
            return Optional.of(Clause.Kind.MEANS);
        }
        if (circumstance()) {
            return Optional.of(Clause.Kind.CIRCUMSTANCE);
        }
        if (s.gerund(s.pastAdverbs(at))) {
            return participle();
        }
        if (relative()) {
            return Optional.of(Clause.Kind.RELATIVE);
        }
        boolean joined = s.is(at - 1, ",", "and", "&", "but", "then");
        if (joined && (!complement || subjects.speaksAnew(at)) && !within() && subjects.leads(at)) {
            return Optional.of(Clause.Kind.COORDINATED);
        }
        return joined && s.finite(s.pastAdverbs(at)) ? Optional.of(Clause.Kind.COORDINATED) : Optional.empty();
    }

    /** After a comma a tail; after "and" one more of what goes on; in a list of means one more means. */
    private Optional<Clause.Kind> participle() {
        boolean more = s.is(at - 1, "and", "&") && lastIsGerund;
        boolean tail =
                s.is(at - 1, ",", "thereby", "thus", "while", "hence") || (s.is(at - 1, "and") && s.is(at - 2, ","));
        tail |= s.is(at, "contributing") && s.is(at + 1, "to");
        boolean means = last == Clause.Kind.MEANS && lastIsGerund && (more || listGoesOn());
        if (!more && !tail) {
            return Optional.empty();
        }
        return Optional.of(means ? Clause.Kind.MEANS : Clause.Kind.PARTICIPLE);
    }

    /** Whether an "and" with a further -ing form closes the list later on. */
    private boolean listGoesOn() {
        for (int i = at + 1; i < s.size() && !s.is(i, ";", "."); i++) {
            if (s.is(i, "and", "&") && s.gerund(s.pastAdverbs(i + 1))) {
                return true;
            }
        }
        return false;
    }

    /** Index of the clause's first token. */
    int first() {
        return at;
    }

    /** Index of the clause's verb, -1 where it has none. */
    int verb() {
        int own = subjects.verbAfter(s.is(at, "whose") ? at + 1 : at);
        if (own > 0) {
            return own;
        }
        for (int i = at; i < Math.min(s.size(), at + 12); i++) {
            if (s.verb(i)) {
                return i;
            }
            if (i > at && s.is(i, ",", ";", ".")) {
                return -1;
            }
        }
        return -1;
    }

    /** "to ensure the plan was followed and codes were met": goes on within what was meant. */
    private boolean within() {
        boolean inside = last == Clause.Kind.PURPOSE || (last == Clause.Kind.CIRCUMSTANCE && s.is(at - 1, "and"));
        return inside && !s.is(at - 2, ",") && !subjects.speaksAnew(at);
    }

    private boolean circumstance() {
        boolean opens = s.is(at, "after", "before", "when", "while", "once", "until", "because", "where");
        return (opens && s.has(at + 1) && !s.is(at + 1, ",", ";", "–", "—", "."))
                || (s.is(at, "as") && s.verb(s.pastAdverbs(at + 1)));
    }

    /** "that serves them", "a runbook that the night shift still uses", "two of whom now lead teams". */
    private boolean relative() {
        if (s.is(at - 1, ",") && s.is(at + 1, "of") && s.is(at + 2, "whom", "which")) {
            return s.finite(s.pastAdverbs(at + 3));
        }
        if (s.is(at, "whose") && subjects.verbAfter(at + 1) > 0) {
            return true;
        }
        return s.is(at, "that", "which", "who")
                && (s.finite(s.pastAdverbs(at + 1))
                        || ((s.noun(at - 1) || s.is(at - 1, ",")) && subjects.verbAfter(at + 1) > 0));
    }

    private boolean result() {
        boolean participle = s.is(at, "resulting", "leading", "which")
                && (s.is(at + 1, "in", "to") || s.finite(s.pastAdverbs(at + 1)));
        boolean upshot = s.is(at, "after", "upon") && s.is(at + 1, "which") && s.is(at - 1, ",");
        boolean alone = s.is(at, "resulting") && s.is(at + 1, "in");
        return alone || (participle && s.is(at - 1, ",", "and", "thereby")) || upshot || so();
    }

    /** "so that", ", so", "so the branch stays green"; not "so as to", "so far". */
    private boolean so() {
        boolean clause = s.is(at + 1, "that") || s.is(at - 1, ",") || subjects.verbAfter(at + 1) > 0;
        return s.is(at, "so") && clause && !s.is(at + 1, "as", "far");
    }

    private boolean purpose() {
        int verb = s.pastAdverbs(at + 1);
        boolean more = last == Clause.Kind.PURPOSE
                && s.is(at - 1, "and", ",")
                && s.tag(at).equals("VB");
        return more || (s.is(at, "to") && s.tag(verb).equals("VB") && !duration(verb));
    }

    /** "cut mean time to recover to 10 minutes": the infinitive says which time. */
    private boolean duration(int verb) {
        return s.is(at - 1, "time", "times") && s.is(verb + 1, "to", "from", "by", "under", "below", "down");
    }

    private boolean means() {
        return s.is(at, "using", "via") || (s.is(at, "by", "through") && s.gerund(s.pastAdverbs(at + 1)));
    }
}
