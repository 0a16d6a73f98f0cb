package dev.bulletproof.cli;

import dev.bulletproof.report.Printable;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/**
 * What a command touches of the world outside, so that tests can hand in their own.
 *
 * @param in standard input
 * @param out standard output, UTF-8 in every locale
 * @param err standard error, UTF-8 in every locale
 * @param directory the working directory, absolute
 * @param environment its variables
 * @param interactive whether a person sits before it
 */
record Terminal(
        InputStream in,
        PrintStream out,
        PrintStream err,
        Path directory,
        Map<String, String> environment,
        boolean interactive) {

    static Terminal ofProcess() {
        return new Terminal(
                System.in,
                utf8(FileDescriptor.out),
                utf8(FileDescriptor.err),
                Path.of("").toAbsolutePath(),
                System.getenv(),
                attended());
    }

    @SuppressWarnings("SystemConsoleNull") // The start script asks newer Javas for the console that behaves as in 17.
    private static boolean attended() {
        return System.console() != null;
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }

    /** A path as the user typed it, resolved against the working directory. */
    Path resolve(String path) {
        return directory.resolve(path);
    }

    /** Whether to colour: a person watches, and neither {@code NO_COLOR} nor a dumb terminal forbids it. */
    boolean colorful() {
        return interactive
                && environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !"dumb".equals(environment.get("TERM"));
    }

    /** One line on standard error, in the program's name. */
    void complain(String line) {
        err.println("bulletproof: " + Printable.line(line));
    }
}
