package dev.bulletproof.cli;

import dev.bulletproof.annotate.Annotator;
import dev.bulletproof.annotate.note.Annotated;
import dev.bulletproof.annotate.note.RefusedException;
import dev.bulletproof.annotate.note.Stamp;
import dev.bulletproof.model.Format;
import dev.bulletproof.read.Limits;
import dev.bulletproof.read.UnreadableException;
import dev.bulletproof.report.Review;
import dev.bulletproof.rewrite.Answers;
import dev.bulletproof.rules.RuleBook;
import dev.bulletproof.settings.YamlNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code bulletproof fill RESUME}: asks for the facts that are missing and writes the finished lines. */
@Command(
        name = "fill",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Asks the questions that only you can answer, one at a time, and writes the finished lines to a copy.",
            "Your answers are kept beside the résumé, so that you can stop and go on later."
        })
final class FillCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "RESUME", description = "The résumé to finish.")
    private String resume = "";

    @Option(
            names = "--questions",
            arity = "0..1",
            fallbackValue = "-",
            paramLabel = "FILE",
            description = "Write the questions to be answered in an editor (- or nothing: print them), and ask none.")
    private @Nullable String questions;

    @Option(names = "--answers", paramLabel = "FILE", description = "Take the answers from this file and ask nothing.")
    private @Nullable String answers;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where the finished lines go. Default: a new file beside the résumé.")
    private @Nullable String output;

    @Option(names = "--force", description = "Overwrite files that are there already.")
    private boolean force;

    @Mixin
    private JudgeOptions judge = new JudgeOptions();

    FillCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Path file = terminal.resolve(resume);
        if (!Files.isRegularFile(file)) {
            throw new UsageException(resume + ": no such file");
        }
        Workshop workshop = Workshop.open(terminal, judge, Inputs.of(List.of(resume), terminal.directory()));
        byte[] content = Files.readAllBytes(file);
        Review review = workshop.analyzer().review(resume, content);
        if (review.facts().isEmpty()) {
            review.resume().problems().forEach(problem -> terminal.complain(problem.message()));
            return ExitCode.UNREADABLE.code();
        }
        Questionnaire questionnaire = Questionnaire.of(review);
        if (questions != null) {
            return listed(questionnaire, questions);
        }
        return finished(file, content, review, questionnaire);
    }

    private int listed(Questionnaire questionnaire, String target) throws IOException {
        String yaml = questionnaire.blank().yaml(questionnaire.asks());
        if (target.equals(Inputs.STANDARD_INPUT)) {
            terminal.out().print(yaml);
        } else {
            write(terminal.resolve(target), yaml.getBytes(StandardCharsets.UTF_8));
        }
        return ExitCode.OK.code();
    }

    private int finished(Path file, byte[] content, Review review, Questionnaire questionnaire) throws IOException {
        Path kept = file.resolveSibling(file.getFileName() + ".answers.yml");
        Answers known = answers(answers == null ? kept : terminal.resolve(answers));
        if (answers == null) {
            FillSession session = new FillSession(terminal, questionnaire, kept);
            known = session.ask(known);
            if (session.stopped()) {
                terminal.out()
                        .println("Stopped. Your answers are in " + kept.getFileName()
                                + "; run the same command to go on.");
                return ExitCode.OK.code();
            }
        }
        Map<String, String> finished = questionnaire.finished(known);
        if (review.resume().source().format() == Format.DOCX && word(file, content, review, finished)) {
            return ExitCode.OK.code();
        }
        FilledCopy copy = FilledCopy.of(review, content, finished);
        Path target = output == null ? file.resolveSibling(copy.name(file)) : terminal.resolve(output);
        write(target, copy.text().getBytes(StandardCharsets.UTF_8));
        copy.note().ifPresent(terminal.out()::println);
        terminal.out().println("Written: " + target.getFileName());
        return ExitCode.OK.code();
    }

    /** Whether the finished lines stand in a Word file; where its author forbids changes they do not. */
    private boolean word(Path file, byte[] content, Review review, Map<String, String> finished) throws IOException {
        Annotator annotator =
                new Annotator(RuleBook.load(), new Stamp("Bulletproof", LocalDate.EPOCH), Limits.standard());
        try {
            Annotated filled = FilledWord.of(review, content, finished, annotator);
            String name = String.valueOf(file.getFileName()).replaceFirst("\\.[^.]*$", "") + ".filled.docx";
            Path target = output == null ? file.resolveSibling(name) : terminal.resolve(output);
            write(target, filled.bytes());
            filled.remarks().forEach(terminal.out()::println);
            filled.deeds().stream()
                    .filter(deed -> deed.obstacle() != null)
                    .forEach(deed -> terminal.complain("stays as it is (" + deed.obstacle() + "): "
                            + deed.note().bullet().text()));
            terminal.out().println("Written: " + target.getFileName());
            return true;
        } catch (UnreadableException unreadable) {
            terminal.complain(unreadable.problem().message());
        } catch (RefusedException refused) {
            terminal.complain(refused.problem().message());
        }
        return false;
    }

    private Answers answers(Path path) {
        if (Files.isRegularFile(path)) {
            return Answers.of(YamlNode.ofFile(path));
        }
        if (answers != null) {
            throw new UsageException(answers + ": no such file");
        }
        return Answers.NONE;
    }

    private void write(Path target, byte[] bytes) throws IOException {
        try (OutputFile out = OutputFile.open(target, force)) {
            out.stream().write(bytes);
            out.commit();
        }
    }
}
