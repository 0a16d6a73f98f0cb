package dev.bulletproof.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code bulletproof init}. */
@Command(
        name = "init",
        mixinStandardHelpOptions = true,
        description = "Writes a commented .bulletproof.yml into the working directory.")
final class InitCommand implements Callable<Integer> {
    private static final String NAME = ".bulletproof.yml";

    private final Terminal terminal;

    @Option(names = "--force", description = "Overwrite the one that is there.")
    private boolean force;

    InitCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        try (InputStream template = Objects.requireNonNull(InitCommand.class.getResourceAsStream("bulletproof.yml"));
                OutputFile file = OutputFile.open(terminal.resolve(NAME), force)) {
            template.transferTo(file.stream());
            file.commit();
        }
        terminal.out().println("wrote " + NAME);
        return ExitCode.OK.code();
    }
}
