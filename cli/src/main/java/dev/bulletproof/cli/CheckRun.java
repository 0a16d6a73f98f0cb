package dev.bulletproof.cli;

import dev.bulletproof.cli.Inputs.Input;
import dev.bulletproof.report.Redaction;
import dev.bulletproof.report.ReportFormat;
import dev.bulletproof.report.ReportFormatter;
import dev.bulletproof.report.Review;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** One run of {@code check}: to the screen, to one file, or to a folder. */
final class CheckRun {
    private static final String REPORT = "report";

    private final Terminal terminal;
    private final Workshop workshop;
    private final ReportOptions report;
    private final BatchOptions batch;
    private final List<Input> inputs;
    private final ReportNames names;

    CheckRun(Terminal terminal, Workshop workshop, ReportOptions report, BatchOptions batch, List<Input> inputs) {
        this.terminal = terminal;
        this.workshop = workshop;
        this.report = report;
        this.batch = batch;
        this.inputs = inputs;
        this.names = new ReportNames(inputs, batch.redact());
    }

    ExitCode run() throws IOException, InterruptedException {
        String output = report.output();
        if (output == null) {
            if (report.formats().size() > 1) {
                throw new UsageException("several formats need a folder to go to: -o FOLDER");
            }
            PrintStream out = report.quiet() ? new PrintStream(OutputStream.nullOutputStream()) : terminal.out();
            return single(out, report.color() && terminal.colorful());
        }
        Path target = terminal.resolve(output);
        return isFile(output, target) ? file(target) : folder(target);
    }

    /** A name that ends like the one format asked for is a file; anything else is a folder. */
    private boolean isFile(String output, Path target) {
        List<ReportFormat> formats = report.formats();
        boolean named =
                formats.size() == 1 && output.endsWith("." + formats.get(0).extension());
        return !Files.isDirectory(target) && (named || (inputs.size() == 1 && report.named() && !output.endsWith("/")));
    }

    private ExitCode file(Path target) throws IOException, InterruptedException {
        try (OutputFile file = OutputFile.open(target, report.force())) {
            PrintStream out = new PrintStream(file.stream(), false, StandardCharsets.UTF_8);
            ExitCode code = single(out, false);
            out.flush();
            file.commit();
            return code;
        }
    }

    private ExitCode single(PrintStream out, boolean color) throws InterruptedException {
        ReportFormatter formatter = report.formats()
                .get(0)
                .formatter(workshop.rules(), workshop.settings().role(), color);
        SingleReport single = new SingleReport(formatter, out, workshop.settings());
        Optional<OutcomeStore> store = Optional.ofNullable(batch.cache())
                .map(folder -> store(terminal.resolve(folder), report.formats() + " " + color));
        Reviewer reviewer = reviewer(store, (input, review) -> Map.of(REPORT, formatter.file(review)));
        OrderedParallel.run(
                inputs.iterator(),
                batch.jobs(inputs.size()),
                reviewer::outcome,
                outcome -> single.add(outcome.digest(), outcome.text(REPORT)));
        return single.close();
    }

    private ExitCode folder(Path target) throws IOException, InterruptedException {
        List<ReportFormat> formats = report.named() ? report.formats() : List.of(ReportFormat.HTML);
        OutputFolder folder = OutputFolder.open(target, report.force());
        Path cache = Optional.ofNullable(batch.cache()).map(terminal::resolve).orElse(folder.outcomes());
        Progress progress = new Progress(terminal, report.quiet(), inputs.size());
        try (BatchReport out = new BatchReport(folder, names, formats, workshop)) {
            Reviewer reviewer = reviewer(Optional.of(store(cache, formats.toString())), out::render);
            OrderedParallel.run(
                    inputs.iterator(),
                    batch.jobs(inputs.size()),
                    input -> out.publish(input, reviewer.outcome(input)),
                    outcome -> {
                        out.add(outcome);
                        progress.step();
                    });
            ExitCode code = out.finish();
            progress.finish();
            return code;
        }
    }

    private OutcomeStore store(Path folder, String formats) {
        return new OutcomeStore(folder, workshop.fingerprint() + formats + batch.redact());
    }

    private Reviewer reviewer(Optional<OutcomeStore> store, BiFunction<Input, Review, Map<String, String>> render) {
        return new Reviewer(workshop.deferred(), terminal.in(), store, this::masked, render);
    }

    private Review masked(Input input, Review review) {
        return batch.redact() ? Redaction.of(review, names.of(input)) : review;
    }
}
