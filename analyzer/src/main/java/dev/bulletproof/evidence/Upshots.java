package dev.bulletproof.evidence;

import dev.bulletproof.language.WordSets;

/** Tells whether a clause says what became of the author's act, or only describes or hopes. Immutable. */
final class Upshots {
    private static final double LIKELY = 0.55;

    /** What stands within a phrase, or is told first, mostly describes. */
    private static final double SURE = 0.7;

    private final UpshotFeatures features;
    private final Weights weights;

    Upshots(WordSets words) {
        this.features = new UpshotFeatures(words);
        this.weights = Weights.load(UpshotFeatures.WEIGHTS);
    }

    /** Whether the clause tells a result. */
    boolean tells(Upshot one) {
        return (one.apart() && noLonger(one)) || weights.chance(features.of(one)) > (one.apart() ? LIKELY : SURE);
    }

    /** "so that two buyers can no longer reserve the same seat": something is over. */
    private static boolean noLonger(Upshot one) {
        for (int i = one.subject(); i < one.clause().end(); i++) {
            if (one.s().is(i, "longer") && one.s().is(i - 1, "no")) {
                return true;
            }
        }
        return false;
    }
}
