package dev.bulletproof.rewrite;

import dev.bulletproof.settings.YamlNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which verbs claim the same share of the same kind of act. Immutable. */
final class Ladder {
    private static final Set<String> RUNGS =
            Set.of("assisted", "contributed", "worked", "did", "coordinated", "managed", "founded");
    private static final Set<String> KINDS = Set.of("hands-on", "directing", "supporting");

    private final List<Set<String>> groups = new ArrayList<>();
    private final Set<String> known = new HashSet<>();

    Ladder(WordKey keys) {
        for (YamlNode group : YamlNode.ofResource(Ladder.class, "ladder.yaml").list()) {
            group.get("rung").oneOf("rung", RUNGS);
            group.get("kind").oneOf("kind of act", KINDS);
            Set<String> verbs = new HashSet<>();
            group.texts("verbs").forEach(verb -> verbs.add(keys.of(verb)));
            groups.add(verbs);
            known.addAll(verbs);
        }
    }

    /** Whether one verb may stand for the other; both as keys. */
    boolean equal(String key, String other) {
        return groups.stream().anyMatch(group -> group.contains(key) && group.contains(other));
    }

    /** Whether a key is that of a verb on the ladder. */
    boolean has(String key) {
        return known.contains(key);
    }
}
