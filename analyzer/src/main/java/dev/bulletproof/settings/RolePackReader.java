package dev.bulletproof.settings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Reads role files. What a file does not say comes from the pack that it extends. */
final class RolePackReader {
    private static final List<String> KEYS = List.of(
            "id",
            "name",
            "summary",
            "titles",
            "extends",
            "lexicon",
            "signals",
            "measures",
            "process-tools",
            "slot-hints",
            "skills",
            "red-flags",
            "factors",
            "script");
    private static final String WORDS = "/dev/bulletproof/roles/words.yaml";
    private static final int MAX_DEPTH = 8;

    private final Function<String, Optional<YamlNode>> files;
    private final Supplier<List<String>> ids;

    RolePackReader(Function<String, Optional<YamlNode>> files, Supplier<List<String>> ids) {
        this.files = files;
        this.ids = ids;
    }

    RolePack read(YamlNode node) {
        return read(node, 0);
    }

    private RolePack read(YamlNode node, int depth) {
        node.rejectUnknownKeys(KEYS);
        RolePack parent =
                node.optional("extends").map(name -> parent(name, depth)).orElseGet(() -> empty());
        Map<String, List<Cue>> lexicon =
                lexicon(node.optional("lexicon").map(YamlNode::map).orElse(Map.of()), parent.lexicon());
        RoleParts parts = new RoleParts(lexicon.keySet());
        List<RolePack.Signal> signals = parts.signals(node, parent);
        if (signals.isEmpty()) {
            throw node.fault("expected 'signals', or 'extends' with the id of a role that has some, such as general");
        }
        List<String> signalIds = signals.stream().map(RolePack.Signal::id).toList();
        return new RolePack(
                node.text("id"),
                node.text("name"),
                node.optionalText("summary").orElse(parent.summary()),
                lexicon,
                signals,
                texts(node, "measures", parent.measures()),
                texts(node, "process-tools", parent.processTools()),
                hints(node, parent),
                parts.skills(node, parent, signalIds),
                parts.redFlags(node, parent),
                parts.factors(node, parent, signalIds),
                parts.script(node, parent, signalIds));
    }

    private RolePack parent(YamlNode name, int depth) {
        if (depth == MAX_DEPTH) {
            throw name.fault("this role extends itself by way of others; expected a chain that ends");
        }
        YamlNode found = files.apply(name.text())
                .orElseThrow(() -> name.fault(ConfigException.unknown("role", name.text(), ids.get())));
        return read(found, depth + 1);
    }

    /** A class may use those written before it, so that none can contain itself. */
    private static Map<String, List<Cue>> lexicon(Map<String, YamlNode> classes, Map<String, List<Cue>> inherited) {
        Map<String, List<Cue>> lexicon = new LinkedHashMap<>(inherited);
        classes.forEach((name, cues) -> {
            Map<String, List<Cue>> before = new LinkedHashMap<>(lexicon);
            before.remove(name);
            lexicon.put(
                    name,
                    cues.list().stream()
                            .map(cue -> Cue.of(cue, before.keySet()))
                            .toList());
        });
        return lexicon;
    }

    private static List<String> texts(YamlNode node, String key, List<String> inherited) {
        return node.optional(key).map(YamlNode::texts).orElse(inherited);
    }

    private static Map<String, List<String>> hints(YamlNode node, RolePack parent) {
        Map<String, List<String>> hints = new LinkedHashMap<>(parent.slotHints());
        node.optional("slot-hints")
                .map(YamlNode::map)
                .orElse(Map.of())
                .forEach((kind, texts) -> hints.put(kind, texts.texts()));
        return hints;
    }

    /** Nothing but the word classes that every role may use. */
    private static RolePack empty() {
        YamlNode words = YamlNode.ofResource(RolePacks.class, WORDS);
        return new RolePack(
                "",
                "",
                "",
                lexicon(words.map(), Map.of()),
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
