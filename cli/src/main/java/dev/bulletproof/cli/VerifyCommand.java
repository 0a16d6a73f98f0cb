package dev.bulletproof.cli;

import dev.bulletproof.model.Bullet;
import dev.bulletproof.read.Limits;
import dev.bulletproof.read.Reader;
import dev.bulletproof.read.UnreadableException;
import dev.bulletproof.report.Printable;
import dev.bulletproof.rewrite.Drift;
import dev.bulletproof.rewrite.Verifier;
import dev.bulletproof.structure.Structurer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code bulletproof verify OLD NEW}: two texts or two résumés. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = {
            "Tells whether an edited résumé or line still claims what the old one did.",
            "Exit code 1 where facts were added, dropped or changed, or a slot is unfilled."
        })
final class VerifyCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "OLD", description = "A résumé, or a text.")
    private String before = "";

    @Parameters(index = "1", paramLabel = "NEW", description = "The edited résumé, or text.")
    private String after = "";

    VerifyCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        try {
            List<String> old = lines(before);
            List<Drift> drifts = new Verifier().verify(old, lines(after));
            drifts.forEach(this::print);
            if (drifts.isEmpty()) {
                terminal.out().println("no fact added, dropped or changed");
            }
            return (drifts.isEmpty() ? ExitCode.OK : ExitCode.FINDINGS).code();
        } catch (UnreadableException unreadable) {
            terminal.complain(String.valueOf(unreadable.getMessage()));
            return ExitCode.UNREADABLE.code();
        }
    }

    private List<String> lines(String given) throws IOException, UnreadableException {
        if (isFile(given)) {
            Path file = terminal.resolve(given);
            Reader reader = new Reader(Limits.standard());
            return new Structurer()
                    .structure(reader.read(given, Files.readAllBytes(file)))
                    .bullets()
                    .map(Bullet::text)
                    .toList();
        }
        if (looksLikeFile(given)) {
            throw new UsageException(given + ": no such file");
        }
        return List.of(given);
    }

    private boolean isFile(String given) {
        try {
            return Files.isRegularFile(terminal.resolve(given));
        } catch (InvalidPathException text) {
            return false;
        }
    }

    private static boolean looksLikeFile(String given) {
        return given.matches("\\S+\\.(?:docx|pdf|md|markdown|txt|json|odt|rtf)");
    }

    private void print(Drift drift) {
        terminal.out().println("- " + Printable.line(drift.before().isEmpty() ? "(no such line)" : drift.before()));
        terminal.out().println("+ " + Printable.line(drift.after().isEmpty() ? "(the line is gone)" : drift.after()));
        drift.violations().forEach(violation -> terminal.out().println("    " + Printable.line(violation.toString())));
    }
}
