package dev.bulletproof.rules;

import dev.bulletproof.settings.YamlNode;
import java.util.ArrayList;
import java.util.List;

/**
 * How often a rule was right on a labelled set of bullets. Printed by the measuring command {@code RuleFigures}.
 *
 * @param set the set's name, such as {@code dev}
 * @param hits bullets in which the rule and the label agree that something is wrong
 * @param fired bullets in which the rule found something
 * @param labelled bullets that people marked
 * @param onSpecific specific bullets in which the rule found something
 * @param specific specific bullets of the set
 */
public record Measured(String set, int hits, int fired, int labelled, int onSpecific, int specific) {

    static List<Measured> all(String rule, YamlNode figures) {
        List<Measured> measured = new ArrayList<>();
        figures.map().forEach((set, rules) -> rules.optional(rule).ifPresent(node -> measured.add(of(set, node))));
        return measured;
    }

    private static Measured of(String set, YamlNode node) {
        return new Measured(
                set,
                node.get("hits").integer(),
                node.get("fired").integer(),
                node.get("labelled").integer(),
                node.get("on-specific").integer(),
                node.get("specific").integer());
    }
}
