package dev.bulletproof.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The program as it is installed, run as a process of its own. */
final class InstalledProgram {
    /** The folder that Maven packs the program into. */
    static final Path APP = Path.of("target/app").toAbsolutePath();

    /** The checkout's root. */
    static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    /** What a run left behind. */
    record Run(int code, String out, String err) {
        List<String> errorLines() {
            return err.lines().toList();
        }
    }

    private InstalledProgram() {}

    static Run run(Path directory, String... arguments) throws IOException, InterruptedException {
        return run(APP.resolve("bin/bulletproof"), directory, Map.of(), arguments);
    }

    static Run run(Path program, Path directory, Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        Path out = Files.createTempFile("bulletproof", ".out");
        Path err = Files.createTempFile("bulletproof", ".err");
        List<String> command = new ArrayList<>(List.of("sh", program.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().putAll(environment);
        int code = builder.start().waitFor();
        Run run = new Run(
                code, Files.readString(out, StandardCharsets.UTF_8), Files.readString(err, StandardCharsets.UTF_8));
        Files.delete(out);
        Files.delete(err);
        return run;
    }

    /** Starts the program and leaves it running; what it prints is dropped. */
    static Process start(Path directory, String... arguments) throws IOException {
        List<String> command =
                new ArrayList<>(List.of("sh", APP.resolve("bin/bulletproof").toString()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** What Ctrl-C does, by the signal that a background job, such as a pipeline's, does not ignore. */
    static void interrupt(Process process) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-TERM", Long.toString(process.pid()))
                .start()
                .waitFor();
    }
}
