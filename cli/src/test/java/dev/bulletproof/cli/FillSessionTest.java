package dev.bulletproof.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulletproof.rewrite.Answers;
import dev.bulletproof.rewrite.Rewrite;
import dev.bulletproof.rewrite.Slot;
import dev.bulletproof.settings.YamlNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FillSessionTest {
    private static final Slot TOOLS = new Slot(Slot.Kind.TECHNOLOGY, "[tools]", "Which tools?", "", null);
    private static final Slot HOURS = new Slot(Slot.Kind.COUNT, "[saving N hours a week]", "How much?", "", "hours");
    private static final Questionnaire QUESTIONS = new Questionnaire(List.of(new Questionnaire.Line(
            "b1",
            "Wrote reports",
            new Rewrite(
                    null, "Wrote reports using [tools], [saving N hours a week]", List.of(), List.of(TOOLS, HOURS)))));

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream shown = new ByteArrayOutputStream();

    private FillSession session(String typed) {
        PrintStream out = new PrintStream(shown, true, StandardCharsets.UTF_8);
        Terminal terminal = new Terminal(
                new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)), out, out, folder, Map.of(), true);
        return new FillSession(terminal, QUESTIONS, kept());
    }

    private Path kept() {
        return folder.resolve("resume.md.answers.yml");
    }

    @Test
    void answers_make_the_line() throws IOException {
        Answers answers = session("SQL\n4\n").ask(Answers.NONE);
        assertThat(QUESTIONS.finished(answers)).containsEntry("b1", "Wrote reports using SQL, saving 4 hours a week");
    }

    @Test
    void a_skipped_question_leaves_no_slot() throws IOException {
        assertThat(QUESTIONS.finished(session("\n4\n").ask(Answers.NONE)))
                .containsEntry("b1", "Wrote reports, saving 4 hours a week");
    }

    @Test
    void where_no_number_applies_the_consequence_is_asked_instead() throws IOException {
        Answers answers = session("SQL\nn\nending the Friday count\n").ask(Answers.NONE);
        assertThat(shown.toString(StandardCharsets.UTF_8)).contains("Without a number, then: what was different");
        assertThat(QUESTIONS.finished(answers)).containsEntry("b1", "Wrote reports using SQL, ending the Friday count");
    }

    @Test
    void going_back_puts_the_question_again() throws IOException {
        Answers answers = session("SQL\nb\nR\n4\n").ask(Answers.NONE);
        assertThat(QUESTIONS.finished(answers)).containsEntry("b1", "Wrote reports using R, saving 4 hours a week");
    }

    @Test
    void each_answer_is_on_the_disk_before_the_next_question_and_is_not_asked_again() throws IOException {
        FillSession first = session("SQL\nq\n");
        first.ask(Answers.NONE);
        assertThat(first.stopped()).isTrue();
        Answers known = Answers.of(YamlNode.ofFile(kept()));
        FillSession second = session("4\n");
        assertThat(QUESTIONS.finished(second.ask(known)))
                .containsEntry("b1", "Wrote reports using SQL, saving 4 hours a week");
        assertThat(second.stopped()).isFalse();
    }

    @Test
    void the_end_of_the_input_is_a_stop() throws IOException {
        FillSession session = session("SQL\n");
        session.ask(Answers.NONE);
        assertThat(session.stopped()).isTrue();
        assertThat(Answers.of(YamlNode.ofFile(kept())).answer("Wrote reports", TOOLS))
                .contains("SQL");
    }
}
