package dev.bulletproof.rewrite;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Words that may stand for each other when two texts are compared: of one family ("testimony" and "testify"), or names of
 * one thing ("staff" and "employees"). A verb of the ladder has no synonyms but those of its group. Immutable.
 */
final class Kin {
    private final Map<String, Set<String>> kin = new HashMap<>();
    private final WordKey keys;

    Kin(WordKey keys, Ladder ladder) {
        this.keys = keys;
        DataFile.lines("families.txt").forEach(line -> join(split(line)));
        DataFile.lines("same-things.txt").forEach(line -> join(split(line)));
        DataFile.lines("synonyms.txt").stream()
                .map(this::split)
                .filter(words -> words.stream().noneMatch(ladder::has))
                .forEach(this::join);
    }

    private List<String> split(String line) {
        return List.of(line.split(" ", -1)).stream().map(keys::of).toList();
    }

    private void join(List<String> words) {
        words.forEach(
                word -> kin.computeIfAbsent(word, ignored -> new HashSet<>()).addAll(words));
    }

    /** Whether the one may stand for the other; both as keys. */
    boolean of(String key, String other) {
        return kin.getOrDefault(key, Set.of()).contains(other);
    }
}
