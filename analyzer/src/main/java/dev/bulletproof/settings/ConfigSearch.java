package dev.bulletproof.settings;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the configuration file: in the working directory or above it, then in the user's configuration folder. A folder
 * that is being scanned is passed over, since whoever submitted a résumé must not be able to switch rules off with it.
 */
final class ConfigSearch {
    static final String NAME = ".bulletproof.yml";
    private static final String USER_FILE = "bulletproof/config.yml";

    private final Path workingDirectory;
    private final Optional<Path> userFolder;

    ConfigSearch(Path workingDirectory, Optional<Path> userFolder) {
        this.workingDirectory = workingDirectory.toAbsolutePath().normalize();
        this.userFolder = userFolder;
    }

    Optional<Path> find(List<Path> scanned) {
        List<Path> folders = scanned.stream()
                .map(path -> workingDirectory.resolve(path).normalize())
                .filter(Files::isDirectory)
                .toList();
        Stream<Path> above = Stream.<Path>iterate(workingDirectory, folder -> folder != null, Path::getParent)
                .map(folder -> folder.resolve(NAME));
        Stream<Path> user = userFolder.stream().map(folder -> folder.resolve(USER_FILE));
        return Stream.concat(above, user)
                .filter(Files::isRegularFile)
                .filter(file -> folders.stream().noneMatch(file::startsWith))
                .findFirst();
    }
}
