package dev.bulletproof.checklist;

import dev.bulletproof.evidence.Verdict;
import dev.bulletproof.settings.YamlNode;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/**
 * The numbers of the score, from {@code score.yaml}, where their units stand. Immutable.
 *
 * @param parts tenths that each part can lose
 * @param evidence percent of a bullet's share, by rule and verdict
 * @param wording percent of a bullet's share, by rule
 * @param signal percent of a signal's share, by rule
 * @param whole tenths, by rule
 * @param strong what the bullets of a strong signal must count together
 * @param leastBullets fewer are not scored
 */
record ScoreTable(
        Map<String, Integer> parts,
        Map<String, Map<Verdict, Integer>> evidence,
        Map<String, Integer> wording,
        Map<String, Integer> signal,
        Map<String, Integer> whole,
        int strong,
        int leastBullets) {

    static ScoreTable load() {
        YamlNode node = YamlNode.ofResource(ScoreTable.class, "score.yaml");
        Map<String, Map<Verdict, Integer>> evidence = new HashMap<>();
        node.get("evidence").map().forEach((rule, costs) -> evidence.put(rule, byVerdict(costs)));
        return new ScoreTable(
                numbers(node, "parts"),
                evidence,
                numbers(node, "wording"),
                numbers(node, "signal"),
                numbers(node, "whole"),
                node.get("strong").integer(),
                node.get("least-bullets").integer());
    }

    /** Tenths that a part can lose. */
    int part(String id) {
        return parts.getOrDefault(id, 0);
    }

    /** Percent of its bullet's share that a finding costs, 0 for rules that cost nothing. */
    int ofBullet(String rule, Verdict verdict) {
        Map<Verdict, Integer> costs = evidence.get(rule);
        return costs == null ? wording.getOrDefault(rule, 0) : costs.getOrDefault(verdict, 0);
    }

    private static Map<Verdict, Integer> byVerdict(YamlNode costs) {
        Map<Verdict, Integer> byVerdict = new EnumMap<>(Verdict.class);
        for (Verdict verdict : Verdict.values()) {
            byVerdict.put(verdict, costs.get(verdict.id()).integer());
        }
        return byVerdict;
    }

    private static Map<String, Integer> numbers(YamlNode node, String key) {
        Map<String, Integer> numbers = new HashMap<>();
        node.get(key).map().forEach((name, value) -> numbers.put(name, value.integer()));
        return numbers;
    }
}
