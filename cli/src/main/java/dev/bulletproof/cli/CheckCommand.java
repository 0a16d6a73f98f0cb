package dev.bulletproof.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code bulletproof [check] PATHS…}. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Reads résumés, marks generic bullets, proposes stronger ones.")
final class CheckCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(arity = "1..*", paramLabel = "PATHS", description = "Files, folders, globs, or - for standard input.")
    private List<String> paths = List.of();

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        terminal.err().println(paths);
        return ExitCode.OK.code();
    }
}
