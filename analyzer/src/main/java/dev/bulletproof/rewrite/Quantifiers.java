package dev.bulletproof.rewrite;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Words that stand where a count should: "various", "a wide range of". Immutable. */
final class Quantifiers {
    /** In words. */
    private static final int LONGEST = 5;

    private final Map<String, List<List<String>>> byFirstWord = DataFile.lines("quantifiers.txt").stream()
            .map(line -> List.of(line.split(" ", -1)))
            .sorted(Comparator.comparing((List<String> words) -> -words.size()))
            .collect(Collectors.groupingBy(words -> words.get(0)));

    /** How many words of a quantifier stand at an index, 0 for none. */
    int at(Draft draft, int i) {
        return byFirstWord.getOrDefault(draft.at(i).word(), List.of()).stream()
                .filter(words -> draft.has(i, words))
                .findFirst()
                .map(List::size)
                .orElse(0);
    }

    /** Whether a quantifier stands right before an index: "multiple different" counts once. */
    boolean endAt(Draft draft, int i) {
        return IntStream.range(Math.max(0, i - LONGEST), i)
                .anyMatch(start -> start + at(draft, start) == i && at(draft, start) > 0);
    }
}
