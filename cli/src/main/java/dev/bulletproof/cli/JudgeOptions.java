package dev.bulletproof.cli;

import dev.bulletproof.model.Severity;
import dev.bulletproof.settings.FailOn;
import dev.bulletproof.settings.Flags;
import dev.bulletproof.settings.RolePacks;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What is looked for, and what makes a run fail. */
final class JudgeOptions {

    @Option(
            names = {"-c", "--config"},
            paramLabel = "FILE",
            description = "Configuration to use instead of the .bulletproof.yml found upward from here.")
    private @Nullable String config;

    @Option(
            names = "--role",
            paramLabel = "ID|FILE",
            description = "Role to read for: an id that 'bulletproof roles' lists, or a role file of your own.")
    private @Nullable String role;

    @Option(
            names = "--min-severity",
            paramLabel = "SEVERITY",
            description = "Show findings from here on: ${COMPLETION-CANDIDATES}.")
    private @Nullable Severity minSeverity;

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            description = "Exit with 1 on findings from here on: ${COMPLETION-CANDIDATES}. Default: error.")
    private @Nullable FailOn failOn;

    @Option(names = "--min-score", paramLabel = "N", description = "Exit with 1 on a score below N.")
    private @Nullable Integer minScore;

    @Option(
            names = {"-e", "--enable"},
            paramLabel = "RULE",
            description = "Switch a rule on; may be given several times.")
    private List<String> enable = List.of();

    @Option(
            names = {"-d", "--disable"},
            paramLabel = "RULE",
            description = "Switch a rule off; may be given several times.")
    private List<String> disable = List.of();

    @Option(names = "--baseline", paramLabel = "FILE", description = "Leave out the findings that this file knows.")
    private @Nullable String baseline;

    @Option(
            names = "--date",
            paramLabel = "YYYY-MM-DD",
            description = "What today is, for present roles and stamps. Default: today.")
    private @Nullable LocalDate date;

    /** The file that {@code --role} names, if it names one. */
    Optional<Path> roleFile(Terminal terminal) {
        return Optional.ofNullable(role)
                .filter(name -> name.endsWith(".yml") || name.endsWith(".yaml"))
                .map(terminal::resolve);
    }

    Flags flags(Terminal terminal, List<Path> scanned) {
        return new Flags(
                Optional.ofNullable(config).map(terminal::resolve),
                roleFile(terminal).map(RolePacks::idOf).or(() -> Optional.ofNullable(role)),
                Optional.ofNullable(minSeverity),
                Optional.ofNullable(failOn),
                Optional.ofNullable(minScore),
                enable,
                disable,
                Optional.ofNullable(baseline).map(terminal::resolve),
                Optional.ofNullable(date),
                scanned);
    }
}
