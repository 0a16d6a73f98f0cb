package dev.bulletproof.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The role packs that come with the program, and those of a user's own folder. Immutable. */
public final class RolePacks {
    /** Ids of the built-in packs, in the order in which they are listed. */
    public static final List<String> BUILT_IN =
            List.of("tpm", "project-manager", "product-manager", "software-engineer", "data-engineer", "general");

    private static final String RESOURCES = "/dev/bulletproof/roles/";

    private final Optional<Path> folder;

    private RolePacks(Optional<Path> folder) {
        this.folder = folder;
    }

    /** The built-in packs alone. */
    public static RolePacks builtIn() {
        return new RolePacks(Optional.empty());
    }

    /** The built-in packs and those in a folder, one {@code ID.yml} or {@code ID.yaml} file each. */
    public static RolePacks with(Path folder) {
        return new RolePacks(Optional.of(folder));
    }

    /** Ids of all packs: the built-in ones, then the folder's in alphabetical order. */
    public List<String> ids() {
        Stream<String> own = folder.stream().flatMap(RoleFiles::idsIn).filter(id -> !BUILT_IN.contains(id));
        return Stream.concat(BUILT_IN.stream(), own).collect(Collectors.toUnmodifiableList());
    }

    /** The pack with this id; a folder's own pack wins over a built-in one of the same name. */
    public RolePack get(String id) {
        return reader().read(node(id).orElseThrow(() -> new ConfigException("role", unknown(id))));
    }

    /** The pack in a file, which may extend any of these. */
    public RolePack of(Path file) {
        return reader().read(YamlNode.ofFile(file));
    }

    /** The pack in a text; the name stands in messages. */
    public RolePack of(String name, String yaml) {
        return reader().read(YamlNode.of(name, yaml));
    }

    private RolePackReader reader() {
        return new RolePackReader(id -> node(id), this::ids);
    }

    private Optional<YamlNode> node(String id) {
        Optional<Path> own = folder.flatMap(home -> RoleFiles.find(home, id));
        if (own.isPresent()) {
            return own.map(YamlNode::ofFile);
        }
        return BUILT_IN.contains(id)
                ? Optional.of(YamlNode.ofResource(RolePacks.class, RESOURCES + id + ".yaml"))
                : Optional.empty();
    }

    private String unknown(String id) {
        return ConfigException.unknown("role", id, ids());
    }
}
