package dev.bulletproof.rewrite;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** A list that ships with the program: one item a line, {@code #} begins a comment. */
final class DataFile {
    private DataFile() {}

    /** The lines of the file of this name beside this class, comments and blank lines left out. */
    static List<String> lines(String name) {
        return text(name)
                .lines()
                .map(line -> line.indexOf('#') < 0
                        ? line.strip()
                        : line.substring(0, line.indexOf('#')).strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** The whole file. */
    static String text(String name) {
        try (InputStream in = Objects.requireNonNull(DataFile.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
