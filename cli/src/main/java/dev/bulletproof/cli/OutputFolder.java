package dev.bulletproof.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The folder a batch writes to. It bears a manifest of what the program wrote there; only such a folder, or an empty
 * one, is written to unasked, and only files of the manifest are replaced. Everything is written aside and moved into
 * its place whole.
 */
final class OutputFolder {
    /** Manifest and work in progress. */
    static final String STATE = ".bulletproof";

    private final Path folder;
    private final Path state;
    private final Set<String> written = new TreeSet<>();
    private final Set<String> earlier;

    private OutputFolder(Path folder, Set<String> earlier) {
        this.folder = folder;
        this.state = folder.resolve(STATE);
        this.earlier = earlier;
    }

    /** Takes the folder into use, with what an earlier run, finished or not, left there. */
    static OutputFolder open(Path folder, boolean force) throws IOException {
        Path manifest = folder.resolve(STATE).resolve("manifest");
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new UsageException(folder + ": is a file; -o needs a folder here");
        }
        boolean ours = Files.exists(manifest);
        if (!ours && !force && !empty(folder)) {
            throw new UsageException(folder + ": holds files of others; name an empty folder, or give --force");
        }
        Files.createDirectories(manifest.getParent());
        Set<String> earlier = ours ? new TreeSet<>(Files.readAllLines(manifest)) : new TreeSet<>();
        OutputFolder output = new OutputFolder(folder, earlier);
        if (!ours) {
            output.saveManifest();
        }
        return output;
    }

    private static boolean empty(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return true;
        }
        try (Stream<Path> content = Files.list(folder)) {
            return content.findAny().isEmpty();
        }
    }

    /** Where outcomes are kept until the run is finished. */
    Path outcomes() {
        return state.resolve("outcomes");
    }

    /** Writes a file. */
    void write(String name, String text) throws IOException {
        Path draft = draft(name);
        Files.writeString(draft, text);
        put(draft, name);
    }

    /** Begins a file that grows; {@link #put} ends it. */
    Writer begin(String name) throws IOException {
        return Files.newBufferedWriter(draft(name), StandardCharsets.UTF_8);
    }

    Path draft(String name) throws IOException {
        Path drafts = Files.createDirectories(state.resolve("drafts"));
        return drafts.resolve(name.replace('/', '_') + "." + Integer.toHexString(name.hashCode()));
    }

    /** Moves a finished draft into its place. */
    void put(Path draft, String name) throws IOException {
        Path target = folder.resolve(name);
        Files.createDirectories(target.getParent());
        Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        written.add(name);
    }

    /** Ends the run: drops what only an earlier one wrote, and the work in progress. */
    void finish() throws IOException {
        for (String name : earlier) {
            Path stale = folder.resolve(name).normalize();
            if (!written.contains(name) && stale.startsWith(folder)) {
                Files.deleteIfExists(stale);
            }
        }
        saveManifest();
        for (String work : List.of("outcomes", "drafts")) {
            delete(state.resolve(work));
        }
    }

    private void saveManifest() throws IOException {
        Path draft = draft("manifest");
        Files.write(draft, written);
        Files.move(
                draft, state.resolve("manifest"), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void delete(Path tree) throws IOException {
        if (Files.exists(tree)) {
            try (Stream<Path> paths = Files.walk(tree)) {
                for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
