package dev.bulletproof.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The findings that were there when a team began to use the program, so that only new ones are reported.
 *
 * @param keys one for each finding: its fingerprint, a blank, the rule's id
 */
public record Baseline(Set<String> keys) {
    /** Nothing was there before. */
    public static final Baseline EMPTY = new Baseline(Set.of());

    private static final String HEADER =
            "# Bulletproof baseline: findings that are already known. Written by --generate-baseline.";
    private static final Pattern LINE = Pattern.compile("[0-9a-f]{16} [a-z][a-z-]*");

    public Baseline {
        keys = Set.copyOf(keys);
    }

    /** Whether the finding was there before. */
    public boolean knows(String fingerprint, String rule) {
        return keys.contains(fingerprint + " " + rule);
    }

    /** Reads what {@link #text(Collection)} wrote. */
    public static Baseline of(Path file) {
        List<String> lines = lines(file);
        for (int i = 0; i < lines.size(); i++) {
            if (isEntry(lines.get(i)) && !LINE.matcher(lines.get(i)).matches()) {
                throw new ConfigException(
                        file + ":" + (i + 1) + ":1", "expected a fingerprint of 16 hexadecimal digits and a rule id");
            }
        }
        return new Baseline(lines.stream().filter(Baseline::isEntry).collect(Collectors.toSet()));
    }

    /** The text of a baseline file, sorted so that two versions compare well. */
    public static String text(Collection<String> keys) {
        return Stream.concat(Stream.of(HEADER), new TreeSet<>(keys).stream())
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static boolean isEntry(String line) {
        return !line.isBlank() && !line.startsWith("#");
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new ConfigException(file.toString(), "the baseline cannot be read");
        }
    }
}
