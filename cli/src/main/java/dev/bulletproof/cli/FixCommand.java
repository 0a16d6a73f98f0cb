package dev.bulletproof.cli;

import dev.bulletproof.annotate.Annotator;
import dev.bulletproof.annotate.Manner;
import dev.bulletproof.annotate.note.Stamp;
import dev.bulletproof.cli.Inputs.Input;
import dev.bulletproof.read.Limits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code bulletproof fix PATHS…}. */
@Command(
        name = "fix",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Writes the review into a copy of the résumé: tracked changes and comments, or highlights.")
final class FixCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(arity = "1..*", paramLabel = "PATHS", description = "Files, folders or globs.")
    private List<String> paths = List.of();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to write; a folder for several résumés. Default: beside the résumé.")
    private @Nullable String output;

    @Option(names = "--accept", description = "Write a clean copy with the edits made, without comments.")
    private boolean accept;

    @Option(names = "--xfdf", description = "For a PDF: write the annotations alone, as an XFDF file.")
    private boolean xfdf;

    @Option(names = "--author", paramLabel = "NAME", description = "Who signs. Default: ${DEFAULT-VALUE}.")
    private String author = "Bulletproof";

    @Option(names = "--dry-run", description = "Say what would be done, and write nothing.")
    private boolean dryRun;

    @Option(names = "--force", description = "Overwrite what is already there.")
    private boolean force;

    @Option(
            names = {"-q", "--quiet"},
            description = "Say only what went wrong.")
    private boolean quiet;

    @Mixin
    private JudgeOptions judge = new JudgeOptions();

    FixCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Inputs inputs = Inputs.of(paths, terminal.directory());
        inputs.missing().forEach(terminal::complain);
        ExitCode code = inputs.missing().isEmpty() ? ExitCode.OK : ExitCode.USAGE;
        if (inputs.files().isEmpty()) {
            return code.code();
        }
        if (inputs.files().stream().anyMatch(Input::standardInput)) {
            throw new UsageException("fix needs a file, not standard input");
        }
        Workshop workshop = Workshop.open(terminal, judge, inputs);
        Stamp stamp = new Stamp(author, workshop.settings().today());
        Annotator annotator = new Annotator(workshop.rules(), stamp, Limits.standard());
        FixRun.Wishes wishes = new FixRun.Wishes(manner(), dryRun, force, quiet);
        FixRun run = new FixRun(terminal, workshop.analyzer(), annotator, wishes);
        boolean folder = inputs.files().size() > 1 || output == null || isFolder(output);
        for (Input input : inputs.files()) {
            code = code.or(run.fix(
                    input, folder ? folderFor(input) : terminal.resolve(Objects.requireNonNull(output)), folder));
        }
        return code.code();
    }

    private Manner manner() {
        if (accept && xfdf) {
            throw new UsageException("--accept and --xfdf exclude each other");
        }
        return accept ? Manner.ACCEPT : xfdf ? Manner.EXPORT : Manner.REVIEW;
    }

    private boolean isFolder(String path) {
        return path.endsWith("/") || Files.isDirectory(terminal.resolve(path));
    }

    /** Beside the résumé, or at its place in the folder asked for. */
    private Path folderFor(Input input) {
        Path folder = Objects.requireNonNull(input.path().toAbsolutePath().getParent());
        if (output == null) {
            return folder;
        }
        Path root = input.root().toAbsolutePath();
        return terminal.resolve(output).resolve(root.relativize(folder).toString());
    }
}
