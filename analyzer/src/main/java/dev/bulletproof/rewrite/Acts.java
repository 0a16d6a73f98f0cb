package dev.bulletproof.rewrite;

import dev.bulletproof.settings.YamlNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Kinds of acts, told by their verbs. Immutable. */
final class Acts {
    private final List<Act> acts = new ArrayList<>();

    private record Act(String name, Set<String> verbs, Optional<String> result) {}

    Acts() {
        YamlNode.ofResource(Acts.class, "acts.yaml")
                .map()
                .forEach((name, node) ->
                        acts.add(new Act(name, new HashSet<>(node.texts("verbs")), node.optionalText("result"))));
    }

    /** The names of the acts that this verb, in its base form, may report. */
    Set<String> of(String verb) {
        return acts.stream()
                .filter(act -> act.verbs().contains(verb))
                .map(Act::name)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The slot that such an act asks for where nothing more is known. */
    Optional<String> result(String verb) {
        return acts.stream()
                .filter(act -> act.verbs().contains(verb))
                .flatMap(act -> act.result().stream())
                .findFirst();
    }
}
