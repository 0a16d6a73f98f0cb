package dev.bulletproof.settings;

import dev.bulletproof.model.Severity;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A configuration file, each key read and checked. Its grammar is published as {@code docs/config.schema.json}. */
final class ConfigFile {
    private static final List<String> KEYS = List.of(
            "extends", "role", "rules", "overrides", "min-severity", "fail-on", "min-score", "suppress", "baseline");

    private final YamlNode node;
    private final Path base;
    private final Set<String> ruleIds;
    private final Set<String> roleIds;

    private ConfigFile(YamlNode node, Path base, Set<String> ruleIds, Set<String> roleIds) {
        this.node = node.rejectUnknownKeys(KEYS);
        this.base = base;
        this.ruleIds = new TreeSet<>(ruleIds);
        this.roleIds = new TreeSet<>(roleIds);
    }

    static ConfigFile of(Path file, Set<String> ruleIds, Set<String> roleIds) {
        Path folder = file.toAbsolutePath().normalize().resolveSibling("");
        return new ConfigFile(YamlNode.ofFile(file), folder, ruleIds, roleIds);
    }

    static ConfigFile empty(Set<String> ruleIds, Set<String> roleIds) {
        return new ConfigFile(YamlNode.of("", ""), Path.of(""), ruleIds, roleIds);
    }

    Optional<Preset> preset() {
        return choice("extends", Preset.class);
    }

    Optional<String> role() {
        return role(node);
    }

    Map<String, Level> levels() {
        return levels(node);
    }

    Optional<Severity> minSeverity() {
        return choice("min-severity", Severity.class);
    }

    Optional<FailOn> failOn() {
        return choice("fail-on", FailOn.class);
    }

    Optional<Integer> minScore() {
        return node.optional("min-score").map(ConfigFile::score);
    }

    Optional<Path> baseline() {
        return node.optionalText("baseline").map(base::resolve);
    }

    List<Suppression> suppressions() {
        return node.list("suppress").stream().map(this::suppression).toList();
    }

    List<FileOverride> overrides() {
        return node.list("overrides").stream().map(this::override).toList();
    }

    private FileOverride override(YamlNode item) {
        item.rejectUnknownKeys(List.of("files", "role", "rules"));
        return new FileOverride(base, item.text("files"), role(item).orElse(null), levels(item));
    }

    private Suppression suppression(YamlNode item) {
        item.rejectUnknownKeys(List.of("bullet", "rule", "reason"));
        YamlNode bullet = item.get("bullet");
        if (!bullet.text().matches("[0-9a-f]{16}")) {
            throw bullet.fault("expected a bullet's content hash of 16 hexadecimal digits");
        }
        Optional<String> rule = item.optional("rule").map(id -> id.oneOf("rule", ruleIds));
        return new Suppression(bullet.text(), rule.orElse(null));
    }

    private Optional<String> role(YamlNode from) {
        return from.optional("role").map(id -> id.oneOf("role", roleIds));
    }

    private Map<String, Level> levels(YamlNode from) {
        Map<String, Level> levels = new LinkedHashMap<>();
        YamlNode rules = from.optional("rules").orElse(null);
        if (rules != null) {
            rules.map().forEach((id, level) -> {
                if (!ruleIds.contains(id)) {
                    throw rules.faultAtKey(id, ConfigException.unknown("rule", id, ruleIds));
                }
                levels.put(id, level.choice(Level.class));
            });
        }
        return levels;
    }

    private <E extends Enum<E>> Optional<E> choice(String key, Class<E> type) {
        return node.optional(key).map(value -> value.choice(type));
    }

    private static int score(YamlNode value) {
        if (value.integer() < 0 || value.integer() > 100) {
            throw value.fault("expected a score from 0 to 100");
        }
        return value.integer();
    }
}
