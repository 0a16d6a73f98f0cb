package dev.bulletproof.rules;

import dev.bulletproof.evidence.BulletFacts;
import dev.bulletproof.rules.Advice.Missing;
import dev.bulletproof.settings.YamlNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A résumé that lists tasks: hardly any of its bullets says what came of the work. */
final class TaskShape implements Shape {
    private final int fewest;
    private final double share;

    TaskShape(YamlNode with) {
        this.fewest = with.get("fewest").integer();
        this.share = with.get("share").number();
    }

    @Override
    public Stream<Hit> check(Scene scene) {
        List<BulletFacts> all = scene.facts();
        List<BulletFacts> tasks = all.stream()
                .filter(facts -> facts.evidence().outcomes().isEmpty())
                .toList();
        int outcomes = all.size() - tasks.size();
        return all.size() < fewest || outcomes >= share * all.size()
                ? Stream.empty()
                : Stream.of(Hit.over(tasks, Missing.OUTCOME, words(outcomes, all.size())));
    }

    private static Map<String, String> words(int outcomes, int all) {
        return Map.of("outcomes", outcomes == 0 ? "none" : Integer.toString(outcomes), "all", Integer.toString(all));
    }
}
