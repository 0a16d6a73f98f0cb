package dev.bulletproof.rewrite;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Verbs of a change that on some objects are the work itself: chicks are raised, tomatoes grown, sauces reduced.
 * Immutable.
 */
final class HandWork {
    /** Where the object ends; "of" leads on to what it is made of. */
    private static final Pattern END =
            Pattern.compile("(?i)[,;:.]| (?:in|on|at|for|from|to|by|with|under|over|across|into|through|using|before"
                    + "|after|during|via|per|while|\\p{L}+ing)\\b");

    /** "cutting, colouring and drying hair": the object comes with the last act. */
    private static final Pattern SHARED = Pattern.compile("(?i)^(?:(?:,| and|, and| &) \\p{L}[\\p{L}-]*ing\\b)+");

    private final Map<String, Set<String>> objects = new HashMap<>();
    private final WordKey keys;

    HandWork(WordKey keys) {
        this.keys = keys;
        for (String line : DataFile.lines("hand-work.txt")) {
            List<String> words = List.of(line.split(" ", -1));
            objects.put(
                    keys.of(words.get(0)),
                    words.stream().skip(1).map(keys::of).collect(Collectors.toUnmodifiableSet()));
        }
    }

    /** Whether the object that follows the verb is one of those that it is done to by hand. */
    boolean in(String verb, String rest) {
        String shared = SHARED.matcher(rest).replaceFirst("");
        return Stream.of(END.split(shared, 2)[0].strip().split(" (?:and|&) ?", -1))
                .map(object -> object.substring(object.lastIndexOf(' ') + 1))
                .filter(last -> !last.isEmpty())
                .anyMatch(last -> objects.getOrDefault(verb, Set.of()).contains(keys.of(last)));
    }
}
