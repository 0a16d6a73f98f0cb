package dev.bulletproof.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/** A list of words kept as a text resource: one item a line, {@code #} begins a comment. Immutable. */
public final class WordList {
    private static final Pattern COMMENT = Pattern.compile("(?:^|\\s)#.*");

    private final Set<String> words;

    private WordList(Set<String> words) {
        this.words = words;
    }

    /** The list beside {@code home}; a missing or unreadable one is a fault of the build. */
    public static WordList load(Class<?> home, String name) {
        Set<String> words = new LinkedHashSet<>();
        for (String line : text(home, name).lines().toList()) {
            String word = line.indexOf('#') < 0
                    ? line.strip()
                    : COMMENT.matcher(line).replaceFirst("").strip();
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return new WordList(Collections.unmodifiableSet(words));
    }

    /** Whether the list holds exactly this word. */
    public boolean has(String word) {
        return words.contains(word);
    }

    /** Whether the list holds the lower-case form of this word. */
    public boolean hasForm(String word) {
        return words.contains(word.toLowerCase(Locale.ROOT));
    }

    /** All items, in the order of the file. */
    public List<String> items() {
        return List.copyOf(words);
    }

    private static String text(Class<?> home, String name) {
        try (InputStream in = home.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
