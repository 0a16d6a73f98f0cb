package dev.bulletproof.rules;

import dev.bulletproof.model.Severity;
import dev.bulletproof.settings.ConfigException;
import dev.bulletproof.settings.YamlNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All rules there are, in the order of the rules page. Immutable; load it once and share it. */
public final class RuleBook {
    private static final List<String> KEYS = List.of(
            "id",
            "title",
            "severity",
            "on-generic",
            "default",
            "minimal",
            "over",
            "why",
            "wrong",
            "right",
            "message",
            "shape",
            "with");

    private final Map<String, Rule> rules;

    private RuleBook(Map<String, Rule> rules) {
        this.rules = rules;
    }

    /** Reads the rules from their data files. */
    public static RuleBook load() {
        Map<String, Rule> rules = new LinkedHashMap<>();
        for (String id : YamlNode.ofResource(RuleBook.class, "index.yaml").texts("rules")) {
            rules.put(id, rule(YamlNode.ofResource(RuleBook.class, id + ".yaml")));
        }
        return new RuleBook(rules);
    }

    /** The ids, in order. */
    public Set<String> ids() {
        return rules.keySet();
    }

    /** What all rules say about themselves, in order. */
    public List<RuleInfo> infos() {
        return rules.values().stream().map(Rule::info).toList();
    }

    /** What one rule says about itself. */
    public Optional<RuleInfo> info(String id) {
        return Optional.ofNullable(rules.get(id)).map(Rule::info);
    }

    /** How often each rule was right on labelled bullets, by set; empty for rules without labels. */
    public static Map<String, List<Measured>> figures(Set<String> ids) {
        YamlNode figures = YamlNode.ofResource(RuleBook.class, "figures.yaml");
        Map<String, List<Measured>> byRule = new LinkedHashMap<>();
        ids.forEach(id -> byRule.put(id, Measured.all(id, figures)));
        return byRule;
    }

    List<Rule> rules() {
        return List.copyOf(rules.values());
    }

    private static Rule rule(YamlNode node) {
        node.rejectUnknownKeys(KEYS);
        YamlNode with = node.optional("with").orElseGet(() -> YamlNode.of("", ""));
        try {
            return new Rule(info(node), node.text("message"), Shapes.of(node.get("shape"), with));
        } catch (IllegalArgumentException e) {
            throw new ConfigException(node.place(), String.valueOf(e.getMessage()));
        }
    }

    private static RuleInfo info(YamlNode node) {
        Severity severity = node.get("severity").choice(Severity.class);
        return new RuleInfo(
                node.text("id"),
                node.text("title"),
                severity,
                node.optional("on-generic")
                        .map(value -> value.choice(Severity.class))
                        .orElse(severity),
                node.optionalText("default").map("on"::equals).orElse(true),
                node.optional("minimal").map(YamlNode::bool).orElse(false),
                node.get("over").choice(RuleInfo.Scope.class),
                node.text("why").strip(),
                node.text("wrong").strip(),
                node.text("right").strip());
    }
}
