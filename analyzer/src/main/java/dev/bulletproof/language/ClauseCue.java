package dev.bulletproof.language;

import java.util.Optional;

/** What the word at one place of a sentence says about a clause that may begin there. */
final class ClauseCue {
    private final Sentence s;
    private final int at;

    ClauseCue(Sentence s, int at) {
        this.s = s;
        this.at = at;
    }

    /** What begins here, if anything does. */
    Optional<Clause.Kind> kind() {
        if (s.is(at - 1, ";", "–", "—", "-", ":")) {
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
        if (s.gerund(s.pastAdverbs(at)) && s.is(at - 1, ",", "thereby", "thus", "while", "hence")) {
            return Optional.of(Clause.Kind.PARTICIPLE);
        }
        if (s.is(at, "that", "which", "who") && s.finite(s.pastAdverbs(at + 1))) {
            return Optional.of(Clause.Kind.RELATIVE);
        }
        boolean joined = s.is(at - 1, ",", "and", "&", "but", "then");
        return joined && s.finite(s.pastAdverbs(at)) ? Optional.of(Clause.Kind.COORDINATED) : Optional.empty();
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
                || (s.is(at, "so") && !s.is(at + 1, "as") && s.is(at - 1, ",", "that"));
    }

    private boolean purpose() {
        int verb = s.pastAdverbs(at + 1);
        return s.is(at, "to") && s.tag(verb).equals("VB");
    }

    private boolean means() {
        return s.is(at, "using", "via") || (s.is(at, "by", "through") && s.gerund(s.pastAdverbs(at + 1)));
    }
}
