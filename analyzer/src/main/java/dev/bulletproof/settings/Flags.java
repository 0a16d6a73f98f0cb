package dev.bulletproof.settings;

import dev.bulletproof.model.Severity;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the command line says; each of it wins over the configuration file.
 *
 * @param config the configuration file, absent to search for one
 * @param enable ids of rules to switch on
 * @param disable ids of rules to switch off
 * @param scanned the files and folders to be checked, none of which may hold the configuration
 */
public record Flags(
        Optional<Path> config,
        Optional<String> role,
        Optional<Severity> minSeverity,
        Optional<FailOn> failOn,
        Optional<Integer> minScore,
        List<String> enable,
        List<String> disable,
        Optional<Path> baseline,
        Optional<LocalDate> today,
        List<Path> scanned) {
    public Flags {
        enable = List.copyOf(enable);
        disable = List.copyOf(disable);
        scanned = List.copyOf(scanned);
    }

    /** Nothing was said. */
    public static Flags none() {
        return new Flags(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }
}
