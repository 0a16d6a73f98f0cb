package dev.bulletproof.cli;

import dev.bulletproof.cli.Questionnaire.Question;
import dev.bulletproof.report.Printable;
import dev.bulletproof.rewrite.Answers;
import dev.bulletproof.rewrite.Slot;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Puts the questions one at a time. Each answer is on the disk before the next question, so that nothing is lost. */
final class FillSession {
    private static final List<String> NO_NUMBER = List.of("n", "none");

    private final Terminal terminal;
    private final Questionnaire questionnaire;
    private final Path kept;
    private final BufferedReader in;
    private final Set<Integer> revisited = new HashSet<>();
    private boolean stopped;

    FillSession(Terminal terminal, Questionnaire questionnaire, Path kept) {
        this.terminal = terminal;
        this.questionnaire = questionnaire;
        this.kept = kept;
        this.in = new BufferedReader(new InputStreamReader(terminal.in(), StandardCharsets.UTF_8));
    }

    /** Whether the user left before the last question. */
    boolean stopped() {
        return stopped;
    }

    /** What is known after all questions, or after the user quit. */
    Answers ask(Answers known) throws IOException {
        List<Question> questions = questionnaire.questions();
        long open =
                questions.stream().filter(question -> isOpen(known, question)).count();
        say(open + (open == 1 ? " question" : " questions")
                + " to answer. Enter: skip, n: no number applies, b: back, q: quit.");
        Answers answers = known;
        int i = 0;
        while (i < questions.size() && !stopped) {
            Question question = questions.get(i);
            if (!isOpen(answers, question) && !revisited.contains(i)) {
                i++;
                continue;
            }
            String reply = reply(question, answers, i + 1, questions.size());
            if (reply.equals("b")) {
                i = Math.max(0, i - 1);
                revisited.add(i);
            } else if (!stopped) {
                revisited.remove(i);
                answers = kept(answers, question, reply);
                i++;
            }
        }
        return answers;
    }

    private static boolean isOpen(Answers answers, Question question) {
        return answers.answer(question.line().text(), question.slot()).isEmpty();
    }

    /** The reply; where no number applies, the one to the question for the consequence. */
    private String reply(Question question, Answers answers, int number, int of) throws IOException {
        String reply = put(question, answers, number, of);
        Optional<Slot> instead = question.slot().consequence();
        return NO_NUMBER.contains(reply.toLowerCase(Locale.ROOT)) && instead.isPresent()
                ? put(new Question(question.line(), instead.get()), answers, number, of)
                : reply;
    }

    private String put(Question question, Answers answers, int number, int of) throws IOException {
        say("");
        say(question.line().filled(answers));
        say("(" + number + "/" + of + ") " + question.slot().text() + " "
                + question.slot().question());
        say("    " + question.slot().hint());
        terminal.out().print("> ");
        terminal.out().flush();
        String line = in.readLine();
        String reply = line == null ? "q" : line.strip();
        stopped = List.of("q", "quit").contains(reply.toLowerCase(Locale.ROOT));
        return List.of("b", "back").contains(reply.toLowerCase(Locale.ROOT)) ? "b" : reply;
    }

    private Answers kept(Answers answers, Question question, String reply) throws IOException {
        boolean skipped = List.of("s", "skip", "n", "none").contains(reply.toLowerCase(Locale.ROOT));
        Answers more = answers.with(question.line().text(), question.slot(), skipped ? "" : reply);
        try (OutputFile out = OutputFile.open(kept, true)) {
            out.stream().write(more.yaml(questionnaire.asks()).getBytes(StandardCharsets.UTF_8));
            out.commit();
        }
        say("  " + question.line().filled(more));
        return more;
    }

    private void say(String line) {
        terminal.out().println(Printable.line(line));
    }
}
