package dev.bulletproof.cli;

import dev.bulletproof.cli.Inputs.Input;
import dev.bulletproof.read.UnreadableException;
import dev.bulletproof.report.Printable;
import dev.bulletproof.structure.ParseTree;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code bulletproof [check] PATHS…}. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Reads résumés, marks generic bullets, proposes stronger ones.")
final class CheckCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(arity = "1..*", paramLabel = "PATHS", description = "Files, folders, globs, or - for standard input.")
    private List<String> paths = List.of();

    @Option(names = "--show-parse", description = "Print what was read, as an indented tree, and judge nothing.")
    private boolean showParse;

    @Option(
            names = "--generate-baseline",
            paramLabel = "FILE",
            description = "Write what is found to a file for --baseline, instead of a report.")
    private @Nullable String newBaseline;

    @Option(names = "--dry-run", description = "List the files that would be read, and read none.")
    private boolean dryRun;

    @Mixin
    private ReportOptions report = new ReportOptions();

    @Mixin
    private JudgeOptions judge = new JudgeOptions();

    @Mixin
    private BatchOptions batch = new BatchOptions();

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** The command with paths and no options. */
    CheckCommand(Terminal terminal, List<String> paths) {
        this(terminal);
        this.paths = List.copyOf(paths);
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Inputs inputs = Inputs.of(paths, terminal.directory());
        inputs.missing().forEach(terminal::complain);
        ExitCode code = inputs.missing().isEmpty() ? ExitCode.OK : ExitCode.USAGE;
        if (inputs.files().isEmpty()) {
            return code.code();
        }
        if (dryRun) {
            inputs.files().forEach(input -> terminal.out().println(Printable.line(input.name())));
            return code.code();
        }
        return code.or(run(workshop(inputs), inputs)).code();
    }

    /** With results of an earlier run at hand there may be nothing to analyze. */
    private Workshop workshop(Inputs inputs) {
        return batch.hasCache(terminal)
                ? Workshop.openIdle(terminal, judge, inputs)
                : Workshop.open(terminal, judge, inputs);
    }

    private ExitCode run(Workshop workshop, Inputs inputs) throws IOException, InterruptedException {
        if (showParse) {
            return showParse(workshop, inputs);
        }
        if (newBaseline != null) {
            return new BaselineRun(workshop, inputs.files()).write(terminal.resolve(newBaseline), report.force());
        }
        return new CheckRun(terminal, workshop, report, batch, inputs.files()).run();
    }

    private ExitCode showParse(Workshop workshop, Inputs inputs) throws IOException {
        ExitCode code = ExitCode.OK;
        for (Input input : inputs.files()) {
            try {
                terminal.out().print(ParseTree.of(workshop.analyzer().read(input.name(), content(input))));
            } catch (UnreadableException e) {
                terminal.complain(e.problem().message() + "; " + e.problem().advice());
                code = code.or(ExitCode.UNREADABLE);
            }
        }
        return code;
    }

    private byte[] content(Input input) throws IOException {
        return input.standardInput() ? terminal.in().readAllBytes() : Files.readAllBytes(input.path());
    }
}
