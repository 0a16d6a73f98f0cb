package dev.bulletproof.rewrite;

import java.util.Set;

/** What stands behind a word in -ing: an object, or a preposition that tells it is no act on something. Immutable. */
final class BehindGerund {
    private static final Set<String> BEFORE_MEANS = Set.of(
            "by",
            "through",
            "via",
            "for",
            "of",
            "in",
            "from",
            "on",
            "with",
            "after",
            "before",
            "while",
            "when",
            "without",
            "about",
            "towards",
            "into",
            "to",
            "at",
            "like",
            "including");
    /** "answering about 70 calls": no preposition. */
    private static final Set<String> GUESSES = Set.of("about", "around", "over", "under", "up", "between");

    /** "checking in guests", "keying in orders". */
    private static final Set<String> ENTERED = Set.of(
            "checking",
            "keying",
            "booking",
            "signing",
            "handing",
            "filling",
            "phoning",
            "bringing",
            "breaking",
            "ushering",
            "taking");

    /** "sewing on badges". */
    private static final Set<String> ATTACHED =
            Set.of("sewing", "putting", "bolting", "screwing", "clipping", "gluing", "switching", "turning");

    private final Verbs verbs;

    BehindGerund(Verbs verbs) {
        this.verbs = verbs;
    }

    /** Whether a gerund behind this word tells how or why something was done. */
    static boolean leads(Piece piece) {
        return BEFORE_MEANS.contains(piece.word());
    }

    /** "alerting for", "training in": a noun rather than an act on something, unless the verb takes the preposition. */
    boolean refuses(Draft draft, int i) {
        Piece gerund = draft.at(i);
        Piece next = draft.at(i + 1);
        boolean guesses = GUESSES.contains(next.word()) && draft.at(i + 2).tag().equals("CD");
        boolean entered = ((next.is("in") && ENTERED.contains(gerund.word()))
                        || (next.is("on") && ATTACHED.contains(gerund.word())))
                && draft.at(i + 2).tag().matches("NNS?|CD|JJ|DT|PRP\\$");
        boolean preposition = !next.tag().equals("RP")
                && !guesses
                && !entered
                && (BEFORE_MEANS.contains(next.word()) || (next.tag().equals("IN") && !verbs.isParticle(next)));
        return preposition && !next.is("of") && !next.is("that") && !verbs.governs(gerund.word(), next.word());
    }
}
