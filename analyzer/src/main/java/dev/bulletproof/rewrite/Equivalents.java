package dev.bulletproof.rewrite;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Puts the plainer of two ways to say the same, whole words only, the longest phrase first. Looks up phrases at the first
 * word of each, since one pattern of all of them would be tried at every letter of every text. Immutable.
 */
final class Equivalents {
    private final Map<String, List<Pair>> byFirstWord = new HashMap<>();

    /** A phrase in lower case and what is said instead. */
    private record Pair(String phrase, String plain) {
        static Pair of(String line) {
            String[] sides = line.split("=", -1);
            return new Pair(sides[0].strip(), sides[1].strip());
        }

        String firstWord() {
            return phrase.substring(0, endOfWord(phrase, 0));
        }
    }

    Equivalents() {
        DataFile.lines("equivalents.txt").stream()
                .map(Pair::of)
                .sorted(Comparator.comparingInt(pair -> -pair.phrase.length()))
                .forEach(pair -> byFirstWord
                        .computeIfAbsent(pair.firstWord(), first -> new ArrayList<>())
                        .add(pair));
    }

    /** The text with plain words. */
    String plain(String text) {
        StringBuilder plain = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            String word = text.substring(at, Math.max(at + 1, endOfWord(text, at)));
            Optional<Pair> found = at(text, at, word);
            plain.append(found.map(Pair::plain).orElse(word));
            at += found.map(pair -> pair.phrase.length()).orElse(word.length());
        }
        return plain.toString();
    }

    private Optional<Pair> at(String text, int start, String word) {
        for (Pair pair : byFirstWord.getOrDefault(word.toLowerCase(Locale.ROOT), List.of())) {
            int length = pair.phrase.length();
            if (text.regionMatches(true, start, pair.phrase, 0, length) && !isWordsOwn(text, start + length)) {
                return Optional.of(pair);
            }
        }
        return Optional.empty();
    }

    private static int endOfWord(String text, int start) {
        int end = start;
        while (isWordsOwn(text, end)) {
            end++;
        }
        return end;
    }

    /** Whether a letter, a number or a hyphen stands there. */
    private static boolean isWordsOwn(String text, int at) {
        if (at < 0 || at >= text.length()) {
            return false;
        }
        char letter = text.charAt(at);
        return Character.isLetterOrDigit(letter) || letter == '-';
    }
}
