package dev.bulletproof.cli;

import dev.bulletproof.settings.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Outcomes kept in a folder, so that a file that has not changed is not read again. A key is made of all that an
 * outcome depends on: the file's bytes, its name, the program's version, the configuration. Safe for several threads
 * and processes: entries appear whole or not at all.
 */
final class OutcomeStore {
    private final Path folder;
    private final String run;

    /**
     * A store in a folder, which is made when it is first written to.
     *
     * @param run what all outcomes of this run depend on besides their file
     */
    OutcomeStore(Path folder, String run) {
        this.folder = folder;
        this.run = run;
    }

    String key(String name, byte[] content) {
        byte[] where = (run + '\n' + name + '\n').getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(Sha256.of(where, content));
    }

    /** The outcome kept under this key. One that cannot be read counts as none. */
    Optional<Outcome> find(String key) throws IOException {
        try {
            return Optional.of(OutcomeFile.outcome(Files.readAllBytes(file(key))));
        } catch (NoSuchFileException absent) {
            return Optional.empty();
        } catch (IOException | RuntimeException damaged) {
            Files.deleteIfExists(file(key));
            return Optional.empty();
        }
    }

    void keep(String key, Outcome outcome) throws IOException {
        Path file = file(key);
        Files.createDirectories(file.getParent());
        Path draft = Files.createTempFile(file.getParent(), key.substring(0, 8), ".part");
        Files.write(draft, OutcomeFile.bytes(outcome));
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private Path file(String key) {
        return folder.resolve(key.substring(0, 2)).resolve(key.substring(2));
    }
}
