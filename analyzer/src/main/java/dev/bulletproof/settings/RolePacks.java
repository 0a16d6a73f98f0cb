package dev.bulletproof.settings;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The role packs that come with the program, and a user's own. Immutable. */
public final class RolePacks {
    /** Ids of the built-in packs, in the order in which they are listed. */
    public static final List<String> BUILT_IN =
            List.of("tpm", "project-manager", "product-manager", "software-engineer", "data-engineer", "general");

    private static final String RESOURCES = "/dev/bulletproof/roles/";

    private final Map<String, Path> own;

    private RolePacks(Map<String, Path> own) {
        this.own = Collections.unmodifiableMap(new TreeMap<>(own));
    }

    /** The built-in packs alone. */
    public static RolePacks builtIn() {
        return new RolePacks(Map.of());
    }

    /** These and the user's own: a role file, or a folder of them. One of a known name replaces what was known. */
    public RolePacks with(Path fileOrFolder) {
        Map<String, Path> all = new TreeMap<>(own);
        RoleFiles.in(fileOrFolder).forEach(file -> all.put(idOf(file), file));
        return new RolePacks(all);
    }

    /** The id that a role file gives itself. */
    public static String idOf(Path file) {
        return YamlNode.ofFile(file).text("id");
    }

    /** Ids of all packs: the built-in ones, then the user's own in alphabetical order. */
    public List<String> ids() {
        Stream<String> others = own.keySet().stream().filter(id -> !BUILT_IN.contains(id));
        return Stream.concat(BUILT_IN.stream(), others).toList();
    }

    /** The pack with this id. */
    public RolePack get(String id) {
        return reader().read(node(id).orElseThrow(() -> new ConfigException("role", unknown(id))));
    }

    /** The pack in a text; the name stands in messages. */
    public RolePack of(String name, String yaml) {
        return reader().read(YamlNode.of(name, yaml));
    }

    /** The job titles that each pack names as its own, by id, in the order of {@link #ids()}. */
    public Map<String, List<String>> titles() {
        Map<String, List<String>> titles = new LinkedHashMap<>();
        ids().forEach(id -> node(id).ifPresent(pack -> titles.put(id, pack.texts("titles"))));
        return titles;
    }

    private RolePackReader reader() {
        return new RolePackReader(this::node, this::ids);
    }

    private Optional<YamlNode> node(String id) {
        if (own.containsKey(id)) {
            return Optional.ofNullable(own.get(id)).map(YamlNode::ofFile);
        }
        return BUILT_IN.contains(id)
                ? Optional.of(YamlNode.ofResource(RolePacks.class, RESOURCES + id + ".yaml"))
                : Optional.empty();
    }

    private String unknown(String id) {
        return ConfigException.unknown("role", id, ids());
    }
}
