package dev.bulletproof.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Finds role files. */
final class RoleFiles {
    private RoleFiles() {}

    /** The file itself, or the role files of a folder in alphabetical order. */
    static List<Path> in(Path fileOrFolder) {
        if (!Files.isDirectory(fileOrFolder)) {
            return List.of(fileOrFolder);
        }
        try (Stream<Path> files = Files.list(fileOrFolder)) {
            return files.filter(RoleFiles::isRole).sorted().toList();
        } catch (IOException e) {
            throw new ConfigException(fileOrFolder.toString(), "expected a folder of role files that can be read");
        }
    }

    /** Whether a name is that of a YAML file. */
    static boolean isRole(Path file) {
        return file.toString().endsWith(".yml") || file.toString().endsWith(".yaml");
    }
}
