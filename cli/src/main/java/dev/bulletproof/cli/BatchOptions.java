package dev.bulletproof.cli;

import java.nio.file.Files;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How a batch is run. */
final class BatchOptions {

    @Option(
            names = {"-j", "--jobs"},
            paramLabel = "N",
            description = "Files read at the same time. Default: one for each core; the output is the same.")
    private int jobs;

    @Option(
            names = "--cache",
            paramLabel = "FOLDER",
            description = "Keep results there and skip files that have not changed.")
    private @Nullable String cache;

    @Option(
            names = "--redact",
            description = "Mask name, e-mail, phone, address and links in the reports, and the files' names.")
    private boolean redact;

    /** At least 1. */
    int jobs(int files) {
        int wanted = jobs > 0 ? jobs : Runtime.getRuntime().availableProcessors();
        return Math.max(1, Math.min(wanted, files));
    }

    @Nullable
    String cache() {
        return cache;
    }

    /** Whether results of an earlier run are at hand. */
    boolean hasCache(Terminal terminal) {
        return cache != null && Files.isDirectory(terminal.resolve(cache));
    }

    boolean redact() {
        return redact;
    }
}
