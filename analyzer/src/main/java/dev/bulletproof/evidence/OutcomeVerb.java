package dev.bulletproof.evidence;

import dev.bulletproof.language.WordSets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What a verb says about a result; the data file tells what each class asks for beside the verb. */
enum OutcomeVerb {
    FACTOR,
    CHANGE,
    IMPROVE,
    SCALE,
    MOVE,
    CAUSE,
    SAVE,
    BEAT,
    RESCUE,
    HOLD,
    WIN,
    OBTAIN,
    END,
    DISPOSE,
    FIND,
    DELIVER,
    PERSUADE,
    MAKE,
    /** Says nothing. */
    NONE;

    /** The classes of verbs, by lemma, as {@code outcome-verbs.txt} gives them. */
    static Map<String, OutcomeVerb> classes() {
        WordSets sets = WordSets.load(OutcomeVerb.class, "outcome-verbs.txt");
        Map<String, OutcomeVerb> classes = new HashMap<>();
        for (String name : sets.names()) {
            OutcomeVerb says = valueOf(name.toUpperCase(Locale.ROOT));
            sets.set(name).forEach(verb -> classes.put(verb, says));
        }
        return Map.copyOf(classes);
    }
}
