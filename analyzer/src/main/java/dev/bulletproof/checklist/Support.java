package dev.bulletproof.checklist;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the bullets that show a signal are worth together. */
final class Support {
    private int strength;
    private boolean specific;

    private Support() {}

    /** By the id of each signal that a bullet shows: counted in one pass, as a trial of every mend needs it. */
    static Map<String, Support> of(List<Judged> bullets) {
        Map<String, Support> supports = new HashMap<>();
        for (Judged bullet : bullets) {
            for (String signal : bullet.signals()) {
                supports.computeIfAbsent(signal, id -> new Support()).add(bullet);
            }
        }
        return supports;
    }

    private void add(Judged bullet) {
        strength += bullet.strength();
        specific |= bullet.specific();
    }

    /** The sum of what they count. */
    int strength() {
        return strength;
    }

    /** Whether any of them is specific. */
    boolean specific() {
        return specific;
    }
}
