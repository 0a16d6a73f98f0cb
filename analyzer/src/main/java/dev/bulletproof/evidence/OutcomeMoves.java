package dev.bulletproof.evidence;

import dev.bulletproof.language.Sentence;
import dev.bulletproof.language.WordSets;
import java.util.Set;

/** Tells whether something was brought to where it is better off: back to life, out of the way, within a limit. */
final class OutcomeMoves {
    private final OutcomeObjects objects;
    private final Set<String> backwards;
    private final Set<String> states;
    private final Set<String> heights;
    private final Set<String> marks;

    OutcomeMoves(WordSets words, OutcomeObjects objects) {
        this.objects = objects;
        this.backwards = words.set("backwards");
        this.states = words.set("states");
        this.heights = words.set("heights");
        this.marks = words.set("marks");
    }

    /** "bought back a lapsed account", "nursed the route back to profit", "pulled the project out of the red". */
    boolean broughtBack(Candidate c) {
        Sentence s = c.s();
        if (!backwards.contains(c.lemma())) {
            return false;
        }
        int after = s.pastAdverbs(OutcomeObjects.head(s, c.verb()) + 1);
        boolean there = s.is(after - 1, "back") && s.is(after, "to", "into", "on", "in", "under");
        boolean away = s.is(after - 1, "out") && s.is(after, "of");
        boolean out = s.is(after, "out") && s.is(after + 1, "of");
        int state = out ? after + 2 : after + 1;
        boolean left = there || away || out;
        return (left && states.contains(s.lemma(s.is(state, "the") ? state + 1 : state)))
                || (s.is(c.verb() + 1, "back") && objects.granted(c));
    }

    /** "bringing recovery inside the two-hour target". */
    boolean within(Candidate c) {
        Sentence s = c.s();
        int after = OutcomeObjects.head(s, c.verb()) + 1;
        return s.is(after, "inside", "within", "under", "below") && marks.contains(s.form(c.end() - 1));
    }

    /** "took four signatures out of every order". */
    boolean takenOut(Candidate c) {
        Sentence s = c.s();
        int after = OutcomeObjects.head(s, c.verb()) + 1;
        return c.lemma().equals("take")
                && (s.tag(c.verb() + 1).equals("CD") || c.measures().after(c.verb(), c.span()))
                && s.is(after, "out")
                && s.is(after + 1, "of");
    }

    /** "coached the girls' side to the county final". */
    boolean raised(Candidate c) {
        for (int i = c.verb() + 1; i < c.end(); i++) {
            if (heights.contains(c.s().form(i)) && c.has(c.verb(), i, Set.of("to"))) {
                return true;
            }
        }
        return false;
    }
}
