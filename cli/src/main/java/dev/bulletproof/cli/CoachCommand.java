package dev.bulletproof.cli;

import dev.bulletproof.cli.Inputs.Input;
import dev.bulletproof.coach.Coach;
import dev.bulletproof.coach.HtmlPlan;
import dev.bulletproof.coach.MarkdownPlan;
import dev.bulletproof.coach.Plan;
import dev.bulletproof.coach.Weights;
import dev.bulletproof.report.Review;
import dev.bulletproof.settings.RolePack;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code bulletproof coach RESUME}. */
@Command(
        name = "coach",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Turns the gaps of a résumé into a plan: skills, red flags, seven days, phrases, matrix, script.")
final class CoachCommand implements Callable<Integer> {

    private enum Form {
        MARKDOWN,
        HTML
    }

    private final Terminal terminal;

    @Parameters(paramLabel = "RESUME", description = "The file to read, or - for standard input.")
    private String path = "";

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}. Default: markdown.")
    private Form format = Form.MARKDOWN;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to write the plan instead of the screen.")
    private @Nullable String output;

    @Option(names = "--force", description = "Overwrite a file that is already there.")
    private boolean force;

    @Option(names = "--weights", paramLabel = "FILE", description = "Weights and marks of the decision matrix.")
    private @Nullable String weights;

    @Mixin
    private JudgeOptions judge = new JudgeOptions();

    CoachCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Inputs inputs = Inputs.of(List.of(path), terminal.directory());
        inputs.missing().forEach(terminal::complain);
        if (inputs.files().size() != 1) {
            throw new UsageException(path + ": coach takes one résumé");
        }
        return coach(Workshop.open(terminal, judge, inputs), inputs.files().get(0))
                .code();
    }

    private ExitCode coach(Workshop workshop, Input input) throws IOException {
        Review review = input.standardInput()
                ? workshop.analyzer().review(input.name(), terminal.in().readAllBytes())
                : workshop.analyzer().review(input.name(), input.path());
        RolePack role = workshop.roles().get(review.role());
        Optional<Plan> plan = new Coach(role).plan(review, weights(role));
        if (plan.isEmpty()) {
            review.resume()
                    .problems()
                    .forEach(problem -> terminal.complain(problem.message() + "; " + problem.advice()));
            terminal.complain(path + ": too little could be read to coach on");
            return ExitCode.UNREADABLE;
        }
        write(format == Form.HTML ? HtmlPlan.of(plan.get()) : MarkdownPlan.of(plan.get()));
        return ExitCode.OK;
    }

    private Weights weights(RolePack role) {
        return weights == null ? Weights.none() : Weights.of(terminal.resolve(weights), role);
    }

    private void write(String text) throws IOException {
        if (output == null) {
            terminal.out().print(text);
            return;
        }
        try (OutputFile file = OutputFile.open(terminal.resolve(output), force)) {
            file.stream().write(text.getBytes(StandardCharsets.UTF_8));
            file.commit();
        }
    }
}
