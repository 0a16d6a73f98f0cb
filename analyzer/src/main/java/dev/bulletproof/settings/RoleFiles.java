package dev.bulletproof.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The role files of a folder. */
final class RoleFiles {
    private static final List<String> ENDINGS = List.of(".yml", ".yaml");

    private RoleFiles() {}

    static Stream<String> idsIn(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .flatMap(RoleFiles::id)
                    .sorted()
                    .distinct()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new ConfigException(folder.toString(), "expected a folder of role files that can be read");
        }
    }

    static Optional<Path> find(Path folder, String id) {
        return ENDINGS.stream()
                .map(ending -> folder.resolve(id + ending))
                .filter(Files::isRegularFile)
                .findFirst();
    }

    private static Stream<String> id(String name) {
        return ENDINGS.stream()
                .filter(name::endsWith)
                .map(ending -> name.substring(0, name.length() - ending.length()));
    }
}
