package dev.bulletproof.language;

import java.util.Set;

/**
 * Tells how a bullet opens and which verb it reports.
 *
 * <p>Strong is a finite verb of action; soft a phrase that only says that the author was there, whose completing verb
 * is then the one reported; gerund an -ing form or a bare infinitive; noun a verbal noun, role title, trait or result
 * stated first; pronoun I, we, my; passive a passive main clause.
 */
final class OpeningReader {
    private static final Set<String> PRONOUNS = Set.of("i", "we", "my", "our", "i've", "i'm", "we've");
    private static final Set<String> BE = Set.of("was", "were", "is", "are", "am", "been", "being", "be");

    private final SoftOpeners soft;
    private final Set<String> appointing;
    private final Set<String> endowing;
    private final Set<String> making;

    OpeningReader(SoftOpeners soft) {
        this.soft = soft;
        WordSets words = WordSets.load(OpeningReader.class, "bare-verbs.txt");
        this.appointing = words.set("appointing");
        this.endowing = words.set("endowing");
        this.making = words.set("making");
    }

    /** Reads the sentence from its {@code start}, adverbs and labels already skipped. */
    Opening read(Sentence s, int start) {
        if (PRONOUNS.contains(s.form(start))) {
            return new Opening(Opener.PRONOUN, pronounVerb(s, start + 1));
        }
        int author = authorAfter(s, start);
        if (author >= 0) {
            return new Opening(Opener.PRONOUN, pronounVerb(s, author + 1));
        }
        if (s.is(start, "to") && s.verb(s.pastAdverbs(start + 1))) {
            return new Opening(Opener.GERUND, s.pastAdverbs(start + 1));
        }
        int phrase = BE.contains(s.form(start)) ? s.pastAdverbs(start + 1) : start;
        int passive = s.tag(start).equals("VBD") ? -1 : passiveVerb(s, start);
        if (passive >= 0) {
            return new Opening(Opener.PASSIVE, passive);
        }
        SoftOpeners.Match match = soft.match(s, phrase);
        if (phrase > start && appointing.contains(s.form(phrase))) {
            return new Opening(Opener.PASSIVE, completed(s, phrase));
        }
        if (appointed(s, start)) {
            return new Opening(Opener.PASSIVE, start);
        }
        if (match.found() && !s.gerund(phrase)) {
            return new Opening(literalAct(s, phrase) ? Opener.STRONG : Opener.SOFT, match.verb());
        }
        if (phrase > start) {
            return new Opening(Opener.PASSIVE, completed(s, phrase));
        }
        return byFirstWord(s, start, match);
    }

    /** "To fight code bloat, I wrote a linter", "In this role I ran": where the author enters after what leads up, or -1. */
    private static int authorAfter(Sentence s, int start) {
        boolean verb = s.finite(start);
        boolean fronted = s.preposition(start) || s.is(start, "to");
        for (int i = start + 1; i < s.size() - 1 && !s.is(i, ";", "."); i++) {
            boolean acts = s.verb(s.pastAdverbs(i + 1));
            if (s.is(i, "i", "we") && (s.is(i - 1, ",") || (fronted && acts && !verb))) {
                return i;
            }
            verb |= s.finite(i);
        }
        return -1;
    }

    /** "Selected to present", "Promoted to lead", "Led by a surgeon": what others did to the author, "was" left out. */
    private boolean appointed(Sentence s, int start) {
        boolean chosen =
                (appointing.contains(s.form(start)) && s.is(start + 1, "to", "for", "as", "by", "among", "from", "in"))
                        || (endowing.contains(s.form(start)) && s.is(start + 1, "with"));
        int by = s.is(start + 1, "and") ? start + 3 : start + 1;
        boolean agent = s.is(by, "by") && s.tag(by + 1).matches("DT|PRP\\$|NNP");
        boolean built = making.contains(s.lemma(start)) && s.is(start + 1, "using", "with");
        return chosen || built || s.is(start, "given") || (s.tag(start).equals("VBD") && agent);
    }

    private static Opening byFirstWord(Sentence s, int start, SoftOpeners.Match match) {
        if (s.gerund(start)) {
            return new Opening(Opener.GERUND, match.found() ? match.verb() : start);
        }
        if (s.verb(start)) {
            return new Opening(Opener.STRONG, start);
        }
        return new Opening(Opener.NOUN, verbAfterTrait(s, start));
    }

    /** "was entrusted with leading": the verb that completes it. */
    private int completed(Sentence s, int phrase) {
        SoftOpeners.Match match = soft.match(s, phrase);
        return match.found() ? match.verb() : phrase;
    }

    private int pronounVerb(Sentence s, int after) {
        if (s.noun(after) && s.is(after - 1, "i", "we")) {
            return after;
        }
        for (int i = after; i < s.size() && i < after + 8; i++) {
            SoftOpeners.Match match = soft.match(s, i);
            if (match.found()) {
                return match.verb();
            }
            if (s.verb(i) && !BE.contains(s.form(i)) && !s.is(i, "have", "had", "has", "'ve")) {
                return i;
            }
        }
        return -1;
    }

    /** A level that is measured, or a literal act with a count: "Maintained 99.9% uptime", "Serve 300 customers". */
    private static boolean literalAct(Sentence s, int verb) {
        int next = s.is(verb + 1, "over", "about", "nearly", "around") ? verb + 2 : verb + 1;
        boolean counted = s.tag(next).equals("CD") || s.is(verb + 1, "up");
        return counted
                && s.is(
                        verb,
                        "supports",
                        "serve",
                        "served",
                        "serves",
                        "handle",
                        "handled",
                        "maintain",
                        "maintained",
                        "maintains");
    }

    /** The participle of a passive main clause whose subject opens the bullet, or -1. */
    private int passiveVerb(Sentence s, int start) {
        boolean finite = false;
        for (int i = start + 1; i < s.size(); i++) {
            if (s.is(i, ";", ".") || subordinates(s, i)) {
                return -1;
            }
            int verb = s.pastAdverbs(i + 1);
            boolean be = s.is(i, "was", "were") || (!finite && s.is(i, "is", "are"));
            if (be && s.verb(verb) && !s.gerund(verb)) {
                return verb;
            }
            if (!finite && made(s, start, i)) {
                return i;
            }
            finite |= s.verb(i);
        }
        return -1;
    }

    /** "Reruns ended once the clock was mocked": what follows is no main clause. */
    private static boolean subordinates(Sentence s, int i) {
        return s.is(i, "that", "which", "who", "because", "once", "when", "while", "until", "if", "where")
                || (s.is(i, "after", "before", "since", "as") && new OwnSubject(s).verbAfter(i + 1) >= 0);
    }

    /** "Back end implemented using Node": "was" left out after a bare subject. */
    private boolean made(Sentence s, int start, int i) {
        boolean bare = !s.tag(start).matches("DT|CD|PRP\\$") && s.noun(i - 1);
        return bare && s.tag(i).matches("VB[ND]") && making.contains(s.lemma(i)) && s.is(i + 1, "using", "with", "via");
    }

    /** "Excellent track record of managing": the verb inside, or -1. */
    private static int verbAfterTrait(Sentence s, int start) {
        for (int i = start; i < Math.min(s.size(), start + 8); i++) {
            if (s.is(i, "record", "experience", "ability", "success") && s.is(i + 1, "of", "in", "to")) {
                int verb = s.pastAdverbs(i + 2);
                return s.form(verb).endsWith("ing") || s.tag(verb).equals("VB") ? verb : -1;
            }
        }
        return -1;
    }
}
