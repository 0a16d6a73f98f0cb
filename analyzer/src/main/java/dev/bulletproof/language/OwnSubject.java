package dev.bulletproof.language;

import java.util.Set;

/** Tells where a clause begins whose subject is not the author: "and sick days fell by a third". */
final class OwnSubject {
    private static final Set<String> HEADS = Set.of("VBG", "PRP", "CD", "DT", "EX");

    private final Sentence s;

    OwnSubject(Sentence s) {
        this.s = s;
    }

    /** Index of the finite verb whose subject begins at {@code at}; -1 where none does. */
    int verbAfter(int at) {
        int end = subjectEnd(at);
        int verb = s.pastAdverbs(end);
        return end > at && s.finite(verb) ? verb : -1;
    }

    /** Whether a clause begins at {@code at}, after a comma or "and", that is no mere list of things done. */
    boolean leads(int at) {
        int verb = verbAfter(at);
        if (verb < 0) {
            return false;
        }
        if (speaksAnew(at) || (s.is(at - 1, ",") && be(verb) && s.tag(at).matches("DT|CD|PRP\\$|NNP?S?"))) {
            return true;
        }
        boolean definite =
                s.is(at - 1, ",") || s.tag(at).equals("DT") || s.is(at, "nobody", "none", "everyone", "both");
        boolean third = s.tag(verb).equals("VBZ") && s.is(at - 1, "and") && s.is(at - 2, ",");
        return (s.tag(verb).equals("VBD") && (definite || !s.describes(verb)))
                || third
                || s.adverb(verb - 1)
                || s.tag(verb).equals("MD");
    }

    /** "it", "they", "there": what only a subject can be. */
    boolean speaksAnew(int at) {
        return s.tag(at).equals("EX")
                || s.is(at, "it", "they", "we", "he", "she", "nobody", "everyone", "everybody", "none");
    }

    private boolean be(int verb) {
        return s.is(verb, "is", "are", "was", "were", "has", "have", "had", "did", "do", "does", "will");
    }

    private int subjectEnd(int at) {
        int end = at;
        int noun = -1;
        while (subjectPart(end) || (end > at && joint(end) && subjectPart(end + 1))) {
            noun = heads(end) ? end : noun;
            end++;
        }
        return noun < 0 ? at : end;
    }

    private boolean subjectPart(int i) {
        boolean participle = (s.tag(i).equals("VBN") && s.noun(i + 1))
                || (s.gerund(i) && (s.noun(i + 1) || s.tag(i + 1).equals("VBD")));
        return s.nominal(i) || s.tag(i).equals("PRP") || s.tag(i).equals("EX") || participle;
    }

    private boolean heads(int i) {
        return s.noun(i) || HEADS.contains(s.tag(i));
    }

    private boolean joint(int i) {
        return (s.tag(i).equals("IN")
                        && !s.is(
                                i, "so", "that", "because", "while", "if", "as", "by", "than", "until", "before",
                                "after", "since", "once"))
                || s.is(i, "to");
    }
}
