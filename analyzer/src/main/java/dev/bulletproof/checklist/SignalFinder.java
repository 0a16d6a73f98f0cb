package dev.bulletproof.checklist;

import dev.bulletproof.evidence.BulletFacts;
import dev.bulletproof.settings.Cue;
import dev.bulletproof.settings.RolePack;
import dev.bulletproof.settings.RolePack.Signal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the signals of a role in bullets. Immutable; may be shared between threads. */
public final class SignalFinder {
    private final Map<String, CueMatcher> matchers = new LinkedHashMap<>();
    private final Set<String> outcomeSignals;
    private final RowReader rows;

    /** Finds the signals of this role. */
    public SignalFinder(RolePack role) {
        this.rows = new RowReader(role);
        role.signals().forEach(signal -> matchers.put(signal.id(), new CueMatcher(signal.cues(), role.lexicon())));
        this.outcomeSignals = role.signals().stream()
                .filter(SignalFinder::byOutcome)
                .map(Signal::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The signals that a bullet shows, by id in the role's order, each with the words that show it. */
    public Map<String, Showing> signalsOf(BulletFacts facts) {
        WordRow row = rows.read(facts);
        Map<String, Showing> shown = new LinkedHashMap<>();
        matchers.forEach((id, matcher) -> {
            var words = matcher.find(row);
            if (!words.isEmpty()) {
                shown.put(id, new Showing(facts.bullet().id(), words));
            }
        });
        return shown;
    }

    /** Signals that any outcome shows. */
    Set<String> outcomeSignals() {
        return outcomeSignals;
    }

    private static boolean byOutcome(Signal signal) {
        return signal.cues().cues().contains(new Cue(List.of(new Cue.Part.OfEvidence("outcome"))));
    }
}
