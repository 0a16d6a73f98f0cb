package dev.bulletproof.rewrite;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** Numbers that are spelled out, and the words and letters that multiply. Immutable. */
final class NumberWords {
    private static final Map<String, Integer> SMALL = Map.ofEntries(
            Map.entry("zero", 0),
            Map.entry("nil", 0),
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12),
            Map.entry("dozen", 12),
            Map.entry("thirteen", 13),
            Map.entry("fourteen", 14),
            Map.entry("fifteen", 15),
            Map.entry("sixteen", 16),
            Map.entry("seventeen", 17),
            Map.entry("eighteen", 18),
            Map.entry("nineteen", 19),
            Map.entry("twenty", 20),
            Map.entry("thirty", 30),
            Map.entry("forty", 40),
            Map.entry("fifty", 50),
            Map.entry("sixty", 60),
            Map.entry("seventy", 70),
            Map.entry("eighty", 80),
            Map.entry("ninety", 90));
    private static final Map<String, Integer> POWERS = Map.ofEntries(
            Map.entry("hundred", 2),
            Map.entry("k", 3),
            Map.entry("thousand", 3),
            Map.entry("m", 6),
            Map.entry("mn", 6),
            Map.entry("mm", 6),
            Map.entry("mio", 6),
            Map.entry("million", 6),
            Map.entry("b", 9),
            Map.entry("bn", 9),
            Map.entry("billion", 9),
            Map.entry("trillion", 12),
            Map.entry("lakh", 5),
            Map.entry("crore", 7));

    private NumberWords() {}

    /** The value of a small number word. */
    static Optional<BigDecimal> value(String word) {
        return Optional.ofNullable(SMALL.get(word)).map(BigDecimal::valueOf);
    }

    /** Whether the word multiplies the number before it. */
    static boolean multiplies(String word) {
        return POWERS.containsKey(word);
    }

    /** "k" gives 1000. */
    static BigDecimal factor(String word) {
        return BigDecimal.TEN.pow(POWERS.getOrDefault(word, 0));
    }

    /** Text for comparison: 1.50 and 1.5 are one number. */
    static String canonical(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
