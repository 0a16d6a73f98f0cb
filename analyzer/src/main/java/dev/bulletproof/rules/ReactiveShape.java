package dev.bulletproof.rules;

import dev.bulletproof.evidence.BulletFacts;
import dev.bulletproof.language.Head;
import dev.bulletproof.rules.Advice.Missing;
import dev.bulletproof.settings.YamlNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** A résumé that repairs and never once anticipates. */
final class ReactiveShape implements Shape {
    private final int fewest;
    private final Set<String> repairs;
    private final Phrases anticipates;

    ReactiveShape(YamlNode with) {
        this.fewest = with.get("fewest").integer();
        this.repairs = new HashSet<>(with.texts("repairs"));
        this.anticipates = Phrases.of(with.texts("anticipates"));
    }

    @Override
    public Stream<Hit> check(Scene scene) {
        List<BulletFacts> reactive =
                scene.facts().stream().filter(this::repairs).toList();
        boolean foresight = scene.facts().stream()
                .anyMatch(facts -> anticipates.matches(facts.parsed().text()));
        return reactive.size() < fewest || foresight
                ? Stream.empty()
                : Stream.of(Hit.over(reactive, Missing.OTHER, Map.of("count", Integer.toString(reactive.size()))));
    }

    private boolean repairs(BulletFacts facts) {
        Head head = facts.parsed().head();
        return head != null && repairs.contains(head.lemma());
    }
}
