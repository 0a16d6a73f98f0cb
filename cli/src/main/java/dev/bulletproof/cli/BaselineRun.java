package dev.bulletproof.cli;

import dev.bulletproof.cli.Inputs.Input;
import dev.bulletproof.report.Review;
import dev.bulletproof.rules.RuleEngine;
import dev.bulletproof.settings.Baseline;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** {@code check --generate-baseline}: writes down what is found now, so that later runs show only what is new. */
final class BaselineRun {
    private final Workshop workshop;
    private final List<Input> inputs;

    BaselineRun(Workshop workshop, List<Input> inputs) {
        this.workshop = workshop;
        this.inputs = inputs;
    }

    ExitCode write(Path target, boolean force) throws IOException {
        ExitCode code = ExitCode.OK;
        Set<String> keys = new TreeSet<>();
        for (Input input : inputs) {
            Review review = workshop.analyzer().review(input.name(), input.path());
            keys.addAll(RuleEngine.baselineKeys(review.resume(), review.findings()));
            code = code.or(review.status() == Review.Status.UNREADABLE ? ExitCode.UNREADABLE : ExitCode.OK);
        }
        try (OutputFile file = OutputFile.open(target, force)) {
            file.stream().write(Baseline.text(keys).getBytes(StandardCharsets.UTF_8));
            file.commit();
        }
        return code;
    }
}
