package dev.bulletproof.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** A table test's cases: a text, a bar, and what is expected of it. */
record Table(String text, List<String> expected) {

    static List<Table> read(String name) {
        try (InputStream in = Table.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Table::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Table of(String line) {
        int bar = line.lastIndexOf(" | ");
        String expected = line.substring(bar + 3).strip();
        return new Table(
                line.substring(0, bar).strip(), expected.equals("-") ? List.of() : List.of(expected.split(" ; ", -1)));
    }

    @Override
    public String toString() {
        return text;
    }
}
