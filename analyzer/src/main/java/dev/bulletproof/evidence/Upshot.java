package dev.bulletproof.evidence;

import dev.bulletproof.language.Clause.Kind;
import dev.bulletproof.language.Opener;
import dev.bulletproof.language.Sentence;
import java.util.Optional;
import java.util.Set;

/**
 * A clause whose subject is not the author alone: what may have become of the author's act. "; couriers stopped carrying a
 * second handset", "so each service ships alone", "that the night shift still uses".
 *
 * @param clause where it stands
 * @param frame how it is joined to what was said before
 * @param subject index of the token its subject begins with
 * @param main index of the verb that says what happened: "seen" in "has not been seen"
 */
record Upshot(Candidate clause, Frame frame, int subject, int main) {
    private static final Set<String> AUXILIARIES = Set.of(
            "is", "are", "was", "were", "be", "been", "being", "has", "have", "had", "do", "does", "did", "can",
            "could", "will", "would", "may", "might", "should", "must", "'s", "'ve", "'re", "ca", "wo");
    private static final Set<String> BETWEEN = Set.of("n't", "not", "now", "no", "longer", "since");

    /** How the clause is joined. */
    enum Frame {
        MAIN,
        OWN,
        WE,
        SO,
        WHICH,
        RELATIVE,
        UNTIL
    }

    /** The clause read so, if it can be; {@code before} is the one before it, whose subject may hold on. */
    static Optional<Upshot> of(Candidate c, Optional<Upshot> before) {
        if (c.verb() < 0 || c.s().is(c.first(), "i")) {
            return Optional.empty();
        }
        int subject = subject(c);
        boolean goesOn = c.s().is(c.first() - 1, "and") && !c.s().is(c.first() - 2, ",");
        if (subject < 0 && c.kind() == Kind.COORDINATED && goesOn) {
            return before.map(one -> new Upshot(c, one.frame, one.subject, main(c)));
        }
        return frame(c, subject).map(frame -> new Upshot(c, frame, Math.max(subject, c.first()), main(c)));
    }

    private static Optional<Frame> frame(Candidate c, int subject) {
        Sentence s = c.s();
        boolean within = s.is(c.first() - 1, ",") || s.is(c.verb() + 1, "as");
        boolean described = s.describes(c.verb()) && within && !c.measured();
        boolean own = subject >= 0 && !described;
        return switch (c.kind()) {
            case MAIN -> when(own && first(c, subject), Frame.MAIN);
            case COORDINATED -> when(own, s.is(subject, "we", "our", "my") ? Frame.WE : Frame.OWN);
            case RESULT ->
                when(
                        s.is(c.first(), "so", "which") || s.is(c.first() + 1, "which"),
                        s.is(c.first(), "so") ? Frame.SO : Frame.WHICH);
            case RELATIVE -> Optional.of(Frame.RELATIVE);
            case CIRCUMSTANCE -> when(own && s.is(c.first(), "until"), Frame.UNTIL);
            default -> Optional.empty();
        };
    }

    /** Whether a line may tell its result first: "Supplier waived the fee", "Kitchen I ran went to five stars". */
    private static boolean first(Candidate c, int subject) {
        boolean open = c.parsed().opener() == Opener.NOUN || c.parsed().opener() == Opener.PRONOUN;
        return open && subject == c.first() && !c.s().tag(c.verb() - 1).equals("PRP");
    }

    private static Optional<Frame> when(boolean so, Frame frame) {
        return so ? Optional.of(frame) : Optional.empty();
    }

    /** Where the subject begins; -1 where none stands before the verb. */
    private static int subject(Candidate c) {
        Sentence s = c.s();
        for (int i = c.first(); i < c.verb(); i++) {
            boolean none = s.is(i, "none", "nobody", "nothing", "all", "each", "both", "everyone");
            if (s.nominal(i)
                    || none
                    || s.gerund(i)
                    || s.tag(i).equals("PRP")
                    || s.tag(i).equals("EX")) {
                return i;
            }
        }
        return -1;
    }

    private static int main(Candidate c) {
        Sentence s = c.s();
        int i = c.verb();
        while (AUXILIARIES.contains(s.form(i))) {
            int next = i + 1;
            while (next < c.end() && (s.adverb(next) || BETWEEN.contains(s.form(next)))) {
                next++;
            }
            if (next >= c.end() || !s.verb(next)) {
                return i;
            }
            i = next;
        }
        return i;
    }

    /** Whether it stands as a sentence of its own, and is no part of what was acted on. */
    boolean apart() {
        return frame == Frame.OWN || frame == Frame.WE || frame == Frame.SO;
    }

    Sentence s() {
        return clause.s();
    }

    /** When it was, told by the verb: "past", "was undergone", "is". */
    String tense() {
        Sentence s = s();
        int verb = clause.verb();
        String helped = main == verb ? "" : s.tag(main).equals("VBG") ? " doing" : " undergone";
        return switch (s.form(verb)) {
            case "is", "are", "'s", "'re" -> "is" + helped;
            case "was", "were" -> "was" + helped;
            case "has", "have", "'ve" -> "has" + helped;
            case "had" -> "had" + helped;
            default -> s.describes(verb) ? "undergone" : plain(s.tag(verb));
        };
    }

    private static String plain(String tag) {
        return switch (tag) {
            case "MD" -> "could";
            case "VBD" -> "past";
            default -> "present";
        };
    }
}
