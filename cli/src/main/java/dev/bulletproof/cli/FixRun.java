package dev.bulletproof.cli;

import dev.bulletproof.Analyzer;
import dev.bulletproof.annotate.Annotator;
import dev.bulletproof.annotate.Manner;
import dev.bulletproof.annotate.note.Annotated;
import dev.bulletproof.annotate.note.Deed;
import dev.bulletproof.annotate.note.RefusedException;
import dev.bulletproof.cli.Inputs.Input;
import dev.bulletproof.model.Problem;
import dev.bulletproof.read.UnreadableException;
import dev.bulletproof.report.Printable;
import dev.bulletproof.report.Review;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** Reviews files one after the other and writes their copies. */
final class FixRun {

    /**
     * What the user asked for.
     *
     * @param manner what to write
     * @param dryRun whether to write nothing
     * @param force whether to overwrite
     * @param quiet whether to say only what went wrong
     */
    record Wishes(Manner manner, boolean dryRun, boolean force, boolean quiet) {}

    private final Terminal terminal;
    private final Analyzer analyzer;
    private final Annotator annotator;
    private final Wishes wishes;

    FixRun(Terminal terminal, Analyzer analyzer, Annotator annotator, Wishes wishes) {
        this.terminal = terminal;
        this.analyzer = analyzer;
        this.annotator = annotator;
        this.wishes = wishes;
    }

    /**
     * Reviews one file. Whatever happens to it, the next ones are not kept from theirs.
     *
     * @param target the file to write, or the folder to write into
     */
    ExitCode fix(Input input, Path target, boolean folder) {
        Review review = analyzer.review(input.name(), input.path());
        if (review.status() == Review.Status.UNREADABLE) {
            review.resume().problems().forEach(this::complain);
            return ExitCode.UNREADABLE;
        }
        try {
            byte[] bytes = Files.readAllBytes(input.path());
            Annotated annotated = annotator.annotate(review, bytes, wishes.manner());
            finish(input, folder ? target.resolve(stem(input.path()) + annotated.ending()) : target, annotated);
            return ExitCode.OK;
        } catch (UnreadableException unreadable) {
            complain(unreadable.problem());
            return ExitCode.UNREADABLE;
        } catch (RefusedException refused) {
            complain(refused.problem());
            return ExitCode.UNREADABLE;
        } catch (UsageException wrong) {
            terminal.complain(String.valueOf(wrong.getMessage()));
        } catch (IOException failure) {
            terminal.complain(input.name() + ": its copy cannot be written (" + failure.getMessage() + ")");
        }
        return ExitCode.USAGE;
    }

    private void finish(Input input, Path file, Annotated annotated) throws IOException {
        if (Files.exists(file) && Files.isSameFile(file, input.path())) {
            throw new UsageException(file + ": is the résumé itself, which is never overwritten");
        }
        if (!wishes.dryRun()) {
            try (OutputFile out = OutputFile.open(file, wishes.force())) {
                out.stream().write(annotated.bytes());
                out.commit();
            }
        }
        if (wishes.dryRun()) {
            annotated.deeds().forEach(deed -> tell(input, deed));
        }
        annotated.remarks().forEach(remark -> terminal.complain(input.name() + ": " + remark));
        if (!wishes.quiet()) {
            annotated.diff().lines().forEach(this::print);
            print(input.name() + " -> " + file + ": " + summary(annotated));
        }
    }

    private void tell(Input input, Deed deed) {
        String place = input.name() + ":" + deed.note().bullet().line() + ": ";
        print(place + deed.note().bullet().text());
        if (deed.edited()) {
            print(place + "  becomes: " + deed.note().edit());
        } else if (deed.obstacle() != null) {
            print(place + "  stays: " + deed.obstacle());
        } else {
            print(place + "  is commented on");
        }
    }

    private String summary(Annotated annotated) {
        long edits = annotated.deeds().stream().filter(Deed::edited).count();
        long left = annotated.deeds().stream()
                .filter(deed -> deed.obstacle() != null)
                .count();
        String made = count(edits, "edit") + (wishes.manner() == Manner.ACCEPT ? " made" : "");
        String notes =
                wishes.manner() == Manner.ACCEPT ? "" : count(annotated.deeds().size(), "bullet") + " commented, ";
        String tail = left == 0 ? "" : ", " + count(left, "line") + " left as they are";
        return notes + made + tail + (wishes.dryRun() ? " (nothing written)" : "");
    }

    private static String count(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    private static String stem(Path file) {
        String name = Objects.toString(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private void print(String line) {
        terminal.out().println(Printable.line(line));
    }

    private void complain(Problem problem) {
        terminal.complain(problem.message() + "; " + problem.advice());
    }
}
