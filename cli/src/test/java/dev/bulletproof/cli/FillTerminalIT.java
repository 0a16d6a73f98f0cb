package dev.bulletproof.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.pty4j.PtyProcess;
import com.pty4j.PtyProcessBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code fill} as a person drives it, in a terminal: nothing that was answered is lost, however it ends. */
class FillTerminalIT {
    private static final String PROMPT = "> ";
    private static final String CTRL_C = "\u0003";
    private static final int INTERRUPTED = 130;
    private static final String RESUME = """
            # Ada Weber

            ## Experience

            ### Developer, Nordwind Ferries, 2019 - 2022

            - Managed the development of a new software platform.
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void a_resume_with_one_weak_line() throws IOException {
        Files.writeString(folder.resolve("resume.md"), RESUME);
    }

    private String kept() throws IOException {
        return Files.readString(folder.resolve("resume.md.answers.yml"));
    }

    @Test
    void answer_skip_back_and_quit_then_resume_to_the_end() throws Exception {
        Seat first = new Seat();
        assertThat(first.next()).contains("3 questions to answer", "(1/3) [technology stack]");
        assertThat(first.type("Java")).contains("using Java", "(2/3)");
        assertThat(first.type("b")).contains("(1/3)");
        assertThat(first.type("Kotlin")).contains("using Kotlin", "(2/3)");
        assertThat(first.type("")).contains("(3/3)");
        assertThat(first.end("q")).contains("Stopped.");
        assertThat(kept()).contains("Kotlin").doesNotContain("Java");

        Seat second = new Seat();
        assertThat(second.next()).contains("1 question to answer", "(3/3)");
        assertThat(second.end("30")).contains("Written: resume.filled.md");
        assertThat(Files.readString(folder.resolve("resume.filled.md")))
                .contains("- Led the development of a new software platform using Kotlin,"
                        + " improving application performance by 30%.");
        assertThat(Files.readString(folder.resolve("resume.md"))).isEqualTo(RESUME);
    }

    @Test
    void what_was_answered_before_ctrl_c_is_not_asked_again() throws Exception {
        Seat first = new Seat();
        first.next();
        first.type("Kotlin");
        first.interrupt();
        assertThat(first.code()).isEqualTo(INTERRUPTED);
        assertThat(kept()).contains("Kotlin");
        assertThat(folder.resolve("resume.filled.md")).doesNotExist();

        Seat second = new Seat();
        assertThat(second.next()).contains("2 questions to answer", "(2/3)", "using Kotlin");
        second.end("q");
    }

    /** A person's place before the program. */
    private final class Seat {
        private final PtyProcess process;
        private final InputStream screen;
        private final OutputStream keys;

        Seat() throws IOException {
            process = new PtyProcessBuilder(new String[] {
                        "sh", InstalledProgram.APP.resolve("bin/bulletproof").toString(), "fill", "resume.md"
                    })
                    .setDirectory(folder.toString())
                    .setEnvironment(Map.copyOf(System.getenv()))
                    .setInitialColumns(200)
                    .start();
            screen = process.getInputStream();
            keys = process.getOutputStream();
        }

        String type(String line) throws IOException {
            return press(line + "\r");
        }

        private String press(String all) throws IOException {
            keys.write(all.getBytes(StandardCharsets.UTF_8));
            keys.flush();
            return next();
        }

        void interrupt() throws IOException {
            press(CTRL_C);
        }

        /** What is shown until the next question waits for its answer. */
        String next() throws IOException {
            StringBuilder shown = new StringBuilder();
            int read = screen.read();
            while (read >= 0) {
                shown.append((char) read);
                if (shown.toString().endsWith("\n" + PROMPT)) {
                    return shown.toString();
                }
                read = screen.read();
            }
            return shown.toString();
        }

        /** What is shown after the last key, until the program is gone. */
        String end(String last) throws IOException, InterruptedException {
            String shown = type(last);
            process.waitFor();
            return shown;
        }

        int code() throws InterruptedException {
            return process.waitFor();
        }
    }
}
