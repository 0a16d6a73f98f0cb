package dev.bulletproof.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Stream;

/**
 * The folder a batch writes to. It bears a manifest of what the program wrote there; only such a folder, or an empty
 * one, is written to unasked, and only files of the manifest are replaced. Everything is written aside and moved into
 * its place whole. Files may be written by several threads, each by one.
 */
final class OutputFolder {
    /** Manifest and work in progress. */
    static final String STATE = ".bulletproof";

    /** Of the buffers for files that grow, in bytes. */
    private static final int GROWING = 1 << 16;

    private final Path folder;
    private final Path state;
    private final Set<String> written = new ConcurrentSkipListSet<>();
    private final Set<Path> made = ConcurrentHashMap.newKeySet();
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

    /** Writes a file; one that an earlier run left there with the same content is left alone. */
    void write(String name, byte[] content) throws IOException {
        Path target = folder.resolve(name);
        if (earlier.contains(name) && holds(target, content)) {
            written.add(name);
            return;
        }
        Path draft = draft(name);
        Files.write(draft, content);
        put(draft, name);
    }

    private static boolean holds(Path file, byte[] content) throws IOException {
        try {
            return Files.size(file) == content.length && Arrays.equals(Files.readAllBytes(file), content);
        } catch (NoSuchFileException gone) {
            return false;
        }
    }

    /** Begins a file that grows; {@link #put} ends it. */
    OutputStream begin(String name) throws IOException {
        return new BufferedOutputStream(Files.newOutputStream(draft(name)), GROWING);
    }

    Path draft(String name) throws IOException {
        Path drafts = folder(state.resolve("drafts"));
        return drafts.resolve(name.replace('/', '_') + "." + Integer.toHexString(name.hashCode()));
    }

    /** Moves a finished draft into its place. */
    void put(Path draft, String name) throws IOException {
        Path target = folder.resolve(name);
        folder(Objects.requireNonNull(target.getParent()));
        Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        written.add(name);
    }

    private Path folder(Path wanted) throws IOException {
        if (!made.contains(wanted)) {
            made.add(Files.createDirectories(wanted));
        }
        return wanted;
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
