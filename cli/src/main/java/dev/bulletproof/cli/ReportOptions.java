package dev.bulletproof.cli;

import dev.bulletproof.report.ReportFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What is to be written, and where. */
final class ReportOptions {

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            description = "Report format: ${COMPLETION-CANDIDATES}; may be given several times with -o FOLDER.")
    private List<ReportFormat> formats = List.of();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to write the report instead of the screen.")
    private @Nullable String output;

    @Option(names = "--force", description = "Overwrite files that are already there.")
    private boolean force;

    @Option(names = "--no-color", description = "No colours; NO_COLOR in the environment says the same.")
    private boolean noColor;

    @Option(
            names = {"-q", "--quiet"},
            description = "Print nothing but errors; the exit code tells.")
    private boolean quiet;

    @Option(
            names = {"-v", "--verbose"},
            description = "Say more about what the program does.")
    private boolean verbose;

    List<ReportFormat> formats() {
        return named() ? formats.stream().distinct().toList() : List.of(ReportFormat.TEXT);
    }

    /** Whether the user named a format. */
    boolean named() {
        return !formats.isEmpty();
    }

    @Nullable
    String output() {
        return output;
    }

    boolean force() {
        return force;
    }

    boolean color() {
        return !noColor;
    }

    boolean quiet() {
        return quiet;
    }

    boolean verbose() {
        return verbose;
    }
}
