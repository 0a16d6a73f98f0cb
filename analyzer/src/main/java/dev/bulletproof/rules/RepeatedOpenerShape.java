package dev.bulletproof.rules;

import dev.bulletproof.evidence.BulletFacts;
import dev.bulletproof.language.Head;
import dev.bulletproof.rules.Advice.Missing;
import dev.bulletproof.settings.YamlNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** One verb that opens several bullets of the same entry. */
final class RepeatedOpenerShape implements Shape {
    private final int fewest;

    RepeatedOpenerShape(YamlNode with) {
        this.fewest = with.get("fewest").integer();
    }

    @Override
    public Stream<Hit> check(Scene scene) {
        return scene.jobs().stream().flatMap(this::check);
    }

    private Stream<Hit> check(Scene.Job job) {
        Map<String, List<BulletFacts>> byVerb = new LinkedHashMap<>();
        for (BulletFacts facts : job.facts()) {
            Head head = facts.parsed().head();
            if (head != null && head.token() == 0) {
                byVerb.computeIfAbsent(head.lemma().toLowerCase(Locale.ROOT), verb -> new ArrayList<>())
                        .add(facts);
            }
        }
        return byVerb.entrySet().stream()
                .filter(entry -> entry.getValue().size() >= fewest)
                .map(entry -> hit(entry.getKey(), entry.getValue()));
    }

    private static Hit hit(String verb, List<BulletFacts> bullets) {
        return Hit.over(bullets, Missing.VERB, Map.of("verb", verb, "times", Integer.toString(bullets.size())));
    }
}
