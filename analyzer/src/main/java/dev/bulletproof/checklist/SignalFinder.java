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
    private final List<String> ids;
    private final List<CueMatcher> matchers;
    private final SignalIndex index;
    private final Set<String> outcomeSignals;
    private final RowReader rows;

    /** Finds the signals of this role. */
    public SignalFinder(RolePack role) {
        this.rows = new RowReader(role);
        this.ids = role.signals().stream().map(Signal::id).toList();
        this.matchers = role.signals().stream()
                .map(signal -> new CueMatcher(signal.cues(), role.lexicon()))
                .toList();
        this.index = new SignalIndex(matchers);
        this.outcomeSignals = role.signals().stream()
                .filter(SignalFinder::byOutcome)
                .map(Signal::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The signals that a bullet shows, by id in the role's order, each with the words that show it. */
    public Map<String, Showing> signalsOf(BulletFacts facts) {
        WordRow row = rows.read(facts);
        Map<String, Showing> shown = new LinkedHashMap<>();
        index.possible(row).forEach(i -> {
            var words = matchers.get(i).find(row);
            if (!words.isEmpty()) {
                shown.put(ids.get(i), new Showing(facts.bullet().id(), words));
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
