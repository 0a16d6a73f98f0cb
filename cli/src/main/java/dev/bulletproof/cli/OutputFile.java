package dev.bulletproof.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A file that appears whole or not at all: written beside its place under another name and moved there by
 * {@link #commit}. Never over an existing one unless forced. Not thread-safe.
 */
final class OutputFile implements AutoCloseable {
    private final Path target;
    private final Path draft;
    private final OutputStream out;

    private OutputFile(Path target, Path draft, OutputStream out) {
        this.target = target;
        this.draft = draft;
        this.out = out;
    }

    /** Begins the file; folders above it are made. */
    static OutputFile open(Path target, boolean force) throws IOException {
        if (Files.isDirectory(target)) {
            throw new UsageException(target + ": is a folder");
        }
        if (Files.exists(target) && !force) {
            throw new UsageException(target + ": already there; give --force to overwrite it");
        }
        Path folder = target.toAbsolutePath().getParent();
        if (folder == null) {
            throw new UsageException(target + ": is no file name");
        }
        Files.createDirectories(folder);
        Path draft = Files.createTempFile(folder, ".bulletproof-", ".part");
        return new OutputFile(target, draft, new BufferedOutputStream(Files.newOutputStream(draft)));
    }

    OutputStream stream() {
        return out;
    }

    /** Puts the finished file in its place. */
    void commit() throws IOException {
        out.close();
        try {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException elsewhere) {
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Drops what was not committed. */
    @Override
    public void close() throws IOException {
        out.close();
        Files.deleteIfExists(draft);
    }
}
