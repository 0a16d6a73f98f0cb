package dev.bulletproof.language;

import java.util.Optional;

/** What the word at one place of a sentence says about a clause that may begin there. */
final class ClauseCue {
    private final Sentence s;
    private final int at;

    private final Clause.Kind last;
    private final boolean lastIsGerund;

    /**
     * Looks at one place.
     *
     * @param last kind of the clause that goes on there
     * @param lastIsGerund whether that clause's verb is an -ing form
     */
    ClauseCue(Sentence s, int at, Clause.Kind last, boolean lastIsGerund) {
        this.s = s;
        this.at = at;
        this.last = last;
        this.lastIsGerund = lastIsGerund;
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
        if (s.is(at, "after", "before", "when", "while", "once", "until", "because", "where", "as")
                && (s.verb(s.pastAdverbs(at + 1)) || !s.is(at, "as"))) {
            return Optional.of(Clause.Kind.CIRCUMSTANCE);
        }
        if (s.gerund(s.pastAdverbs(at))) {
            return participle();
        }
        if (s.is(at, "that", "which", "who") && s.finite(s.pastAdverbs(at + 1))) {
            return Optional.of(Clause.Kind.RELATIVE);
        }
        boolean joined = s.is(at - 1, ",", "and", "&", "but", "then");
        if (joined && subjectLed()) {
            return Optional.of(Clause.Kind.COORDINATED);
        }
        return joined && s.finite(s.pastAdverbs(at)) ? Optional.of(Clause.Kind.COORDINATED) : Optional.empty();
    }

    /** "and sick days fell by a third": a subject of its own, and a verb that is no mere participle. */
    private boolean subjectLed() {
        int end = s.tag(at).equals("VBD") && s.nominal(at + 1) ? at + 1 : at;
        while (s.nominal(end) || (end > at && s.is(end, "of", "in", "on", "per", "for") && s.nominal(end + 1))) {
            end++;
        }
        int verb = s.pastAdverbs(end);
        boolean past =
                s.tag(verb).equals("VBD") && !s.is(verb + 1, "by", "in", "on", "for", "to", "from", "with", "as", "at");
        boolean plain = s.tag(verb).equals("VBD") && !s.form(verb).endsWith("ed");
        boolean measured = s.tag(verb).equals("VBD")
                && (s.tag(verb + 1).equals("CD") || s.tag(verb + 2).equals("CD"));
        return end > at
                && (plain || measured || (past && s.is(at - 1, ",") && s.tag(at).equals("DT")));
    }

    /** After a comma a tail; after "and" one more of what goes on; in a list of means one more means. */
    private Optional<Clause.Kind> participle() {
        boolean more = s.is(at - 1, "and", "&") && lastIsGerund;
        boolean tail =
                s.is(at - 1, ",", "thereby", "thus", "while", "hence") || (s.is(at - 1, "and") && s.is(at - 2, ","));
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

    private boolean result() {
        boolean participle =
                s.is(at, "resulting", "leading", "which") && (s.is(at + 1, "in", "to") || s.finite(at + 1));
        return (participle && s.is(at - 1, ",", "and", "thereby"))
                || (s.is(at, "so") && (s.is(at + 1, "that") || (s.is(at - 1, ",") && !s.is(at + 1, "as"))));
    }

    private boolean purpose() {
        int verb = s.pastAdverbs(at + 1);
        return s.is(at, "to") && s.tag(verb).equals("VB");
    }

    private boolean means() {
        return s.is(at, "using", "via") || (s.is(at, "by", "through") && s.gerund(s.pastAdverbs(at + 1)));
    }
}
