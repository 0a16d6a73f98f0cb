package dev.bulletproof.evidence;

import dev.bulletproof.language.WordList;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What a verb says about a result. */
enum OutcomeVerb {
    /** The verb itself says by how much: "halved". */
    FACTOR,
    /** A direction; an amount must stand beside it: "cut". */
    CHANGE,
    /** Says better; only a share, a pair of values or "by" makes it a result: "improved". */
    IMPROVE,
    /** A result only with a value before and after, or a level reached: "moved". */
    MOVE,
    /** An amount makes it a result: "saved". */
    SAVE,
    /** An amount, or a thing of its own, was saved or won back: "recovered". */
    RESCUE,
    /** A level kept or reached: "maintained". */
    HOLD,
    /** Something was granted, agreed or signed: "won". */
    WIN,
    /** Something is over: "ended". */
    END,
    /** A result only where its consequence is named: "found". */
    FIND,
    /** A result only where it came early or under: "delivered". */
    DELIVER,
    /** Something was done away with; what it was must be a thing of its own: "deleted". */
    DISPOSE,
    /** Somebody was brought to do it, or it was brought to be done: "got the lift certified". */
    CAUSE,
    /** Others were brought to do or to drop something: "talked the supplier out of a price rise". */
    PERSUADE,
    /** Says nothing. */
    NONE;

    /** The classes of verbs, by lemma, as the data file gives them. */
    static Map<String, OutcomeVerb> classes() {
        Map<String, OutcomeVerb> classes = new HashMap<>();
        for (String line : WordList.load(OutcomeVerb.class, "outcome-verbs.txt").items()) {
            int blank = line.indexOf(' ');
            classes.put(
                    line.substring(0, blank), valueOf(line.substring(blank + 1).toUpperCase(Locale.ROOT)));
        }
        return Map.copyOf(classes);
    }
}
