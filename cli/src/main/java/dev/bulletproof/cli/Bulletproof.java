package dev.bulletproof.cli;

import dev.bulletproof.settings.ConfigException;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;

/** The command itself: finds the subcommand, runs it, and turns whatever happens into an exit code. */
final class Bulletproof {

    @Command(
            name = "bulletproof",
            mixinStandardHelpOptions = true,
            versionProvider = Version.class,
            description = "Marks the bullets of a résumé that could stand in anybody's, and proposes stronger ones.",
            footer = {
                "",
                "Without a command, PATHS are checked: bulletproof resume.docx",
                "Exit codes: 0 fine, 1 findings at or above --fail-on, 2 usage or missing file, 3 unreadable input."
            })
    static final class Root {}

    /** What can be neither a command nor an option: it has a dot or a separator in it, and begins with no sign. */
    private static final Pattern PLAIN_PATH = Pattern.compile("[\\p{L}\\p{N}./\\\\~_].*[./\\\\].*");

    private final Terminal terminal;

    Bulletproof(Terminal terminal) {
        this.terminal = terminal;
    }

    private CommandLine commands() {
        Ansi ansi = terminal.colorful() ? Ansi.ON : Ansi.OFF;
        return new CommandLine(new Root())
                .addSubcommand(new CheckCommand(terminal))
                .addSubcommand(new RulesCommand(terminal))
                .addSubcommand(new ExplainCommand(terminal))
                .addSubcommand(new InitCommand(terminal))
                .addSubcommand(new FixCommand(terminal))
                .addSubcommand(new RewriteCommand(terminal))
                .addSubcommand(new VerifyCommand(terminal))
                .addSubcommand(new FillCommand(terminal))
                .addSubcommand(new CoachCommand(terminal))
                .addSubcommand(new RolesCommand(terminal))
                .setOut(writer(terminal.out()))
                .setErr(writer(terminal.err()))
                .setColorScheme(CommandLine.Help.defaultColorScheme(ansi))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((problem, arguments) -> usage(problem))
                .setExecutionExceptionHandler((problem, command, result) -> failed(problem));
    }

    /** Runs the command line and returns the exit code. Never throws. */
    int run(String... arguments) {
        int code = onlyPaths(arguments) ? check(List.of(arguments)) : execute(arguments);
        terminal.out().flush();
        terminal.err().flush();
        return code;
    }

    /** Paths alone need no parser of options, which is a sixth of a run over one file. */
    private static boolean onlyPaths(String... arguments) {
        return arguments.length > 0
                && Stream.of(arguments)
                        .allMatch(argument -> PLAIN_PATH.matcher(argument).matches());
    }

    private int check(List<String> paths) {
        try {
            return new CheckCommand(terminal, paths).call();
        } catch (IOException | InterruptedException | RuntimeException e) {
            return failed(e);
        }
    }

    private int execute(String... arguments) {
        CommandLine commands = commands();
        if (arguments.length == 0) {
            commands.usage(commands.getErr());
            return ExitCode.USAGE.code();
        }
        return commands.execute(withCommand(commands, arguments));
    }

    /** {@code check} is what one means without naming a command. */
    private static String[] withCommand(CommandLine commands, String... arguments) {
        String first = arguments[0];
        boolean named = commands.getSubcommands().containsKey(first)
                || commands.getCommandSpec().findOption(first) != null;
        return named
                ? arguments
                : Stream.concat(Stream.of("check"), Stream.of(arguments)).toArray(String[]::new);
    }

    private int usage(ParameterException problem) {
        terminal.complain(problem.getMessage() + " (see: "
                + problem.getCommandLine().getCommandSpec().qualifiedName() + " --help)");
        return ExitCode.USAGE.code();
    }

    private int failed(Exception problem) {
        if (problem instanceof UsageException || problem instanceof ConfigException) {
            terminal.complain(String.valueOf(problem.getMessage()));
            return ExitCode.USAGE.code();
        }
        terminal.complain(
                "a fault of the program: " + problem + " (please report it; BULLETPROOF_DEBUG=1 shows where)");
        if (terminal.environment().containsKey("BULLETPROOF_DEBUG")) {
            problem.printStackTrace(terminal.err());
        }
        return ExitCode.FAULT.code();
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }
}
