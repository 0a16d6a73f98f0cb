package dev.bulletproof.cli;

import dev.bulletproof.report.Printable;
import dev.bulletproof.rewrite.Rewrite;
import dev.bulletproof.rewrite.Slot;
import dev.bulletproof.rewrite.Workbench;
import dev.bulletproof.rewrite.Workbench.Piecework;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code bulletproof rewrite TEXT|-}: one bullet, or one a line of standard input. */
@Command(
        name = "rewrite",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Proposes a mended and a stronger form of one bullet.")
final class RewriteCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "TEXT", description = "The bullet, or - for standard input, one bullet a line.")
    private String text = "";

    @Option(
            names = {"-v", "--verbose"},
            description = "Also tell what law 1 held back.")
    private boolean verbose;

    @Mixin
    private JudgeOptions judge = new JudgeOptions();

    RewriteCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Workbench workbench = new Workbench(Workshop.settings(terminal, judge, List.of()), withheld -> {
            if (verbose) {
                terminal.complain("held back: " + withheld.proposed() + " " + withheld.violations());
            }
        });
        for (String line : lines()) {
            print(line, workbench.rewrite(line));
        }
        return ExitCode.OK.code();
    }

    private List<String> lines() throws IOException {
        String given = text.equals(Inputs.STANDARD_INPUT)
                ? new String(terminal.in().readAllBytes(), StandardCharsets.UTF_8)
                : text;
        List<String> lines = given.lines()
                .map(line -> line.strip().replaceFirst("^[•*–-] +", ""))
                .filter(line -> !line.isEmpty())
                .toList();
        if (lines.isEmpty()) {
            throw new UsageException("nothing to rewrite");
        }
        return lines;
    }

    private void print(String line, Piecework work) {
        say("bullet:   ", line);
        Rewrite proposed = work.rewrite().orElse(new Rewrite(null, null, List.of(), List.of()));
        boolean sound = work.findings().isEmpty();
        say("edit:     ", or(proposed.edit(), sound ? "none needed" : "none that the words alone allow"));
        say("stronger: ", or(proposed.stronger(), sound ? "nothing is missing" : "yours to write, answering"));
        proposed.variants().forEach(variant -> say("or:       ", variant));
        for (Slot slot : proposed.slots()) {
            say("  " + slot.text() + " ", slot.question() + " " + slot.hint());
        }
        if (proposed.stronger() == null) {
            work.findings().forEach(finding -> say("  - ", finding.message()));
        }
    }

    private static String or(@Nullable String text, String otherwise) {
        return text == null ? otherwise : text;
    }

    private void say(String label, String value) {
        terminal.out().println(label + Printable.line(value));
    }
}
