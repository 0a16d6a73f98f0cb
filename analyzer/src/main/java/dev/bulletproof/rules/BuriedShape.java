package dev.bulletproof.rules;

import dev.bulletproof.evidence.BulletFacts;
import dev.bulletproof.evidence.Verdict;
import dev.bulletproof.rules.Advice.Missing;
import dev.bulletproof.settings.YamlNode;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A specific bullet far down in an entry that opens with generic ones. */
final class BuriedShape implements Shape {
    private final int seen;

    BuriedShape(YamlNode with) {
        this.seen = with.get("seen").integer();
    }

    @Override
    public Stream<Hit> check(Scene scene) {
        return scene.jobs().stream().map(Scene.Job::facts).flatMap(this::check);
    }

    private Stream<Hit> check(List<BulletFacts> facts) {
        boolean weakStart = facts.size() > seen
                && facts.subList(0, seen).stream().allMatch(one -> one.verdict() == Verdict.GENERIC);
        return weakStart
                ? IntStream.range(seen, facts.size())
                        .filter(i -> facts.get(i).verdict() == Verdict.SPECIFIC)
                        .mapToObj(i -> hit(facts.get(i), i))
                        .limit(1)
                : Stream.empty();
    }

    private static Hit hit(BulletFacts facts, int index) {
        return Hit.whole(facts, new Advice.Question(Missing.OTHER), Map.of("place", Integer.toString(index + 1)));
    }
}
