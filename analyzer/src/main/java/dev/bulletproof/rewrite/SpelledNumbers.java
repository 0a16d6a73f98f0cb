package dev.bulletproof.rewrite;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes numbers of several words in figures: "one thousand five hundred", "half a million", "two dozen". Immutable. */
final class SpelledNumbers {
    private static final String ONES = "(?:one|two|three|four|five|six|seven|eight|nine)";
    private static final String TEENS =
            "(?:ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)";
    private static final String TENS = "(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)";
    private static final String SMALL = "(?:" + TENS + "(?:[ -]" + ONES + ")?|" + TEENS + "|" + ONES + ")";
    private static final String HUNDREDS =
            "(?:(?:" + SMALL + "|an?) hundred(?:(?: and)? " + SMALL + ")?|" + SMALL + ")";
    private static final Pattern CUE = Pattern.compile("(?i)hundred|thousand|million|billion|dozen");

    /** What stands for one of several words: a number before a power, then what is left. */
    private static final Pattern NUMBER =
            Pattern.compile("(?i)\\b(?:(?:" + HUNDREDS + "|an?) (?:thousand|million|billion)"
                    + "(?:,?(?: and)? " + HUNDREDS + "(?! (?:thousand|million|billion)))?|(?:" + SMALL
                    + "|an?) hundred(?:(?: and)? "
                    + SMALL + ")?)\\b(?! of\\b)");

    private static final Pattern HALF = Pattern.compile("(?i)\\bhalf an? (hundred|thousand|million|billion|dozen)\\b");
    private static final Pattern DOZEN = Pattern.compile("(?i)\\b(" + SMALL + "|an?|\\p{Nd}+) dozen\\b");

    /** The text with such numbers in figures. */
    String figures(String text) {
        if (!CUE.matcher(text).find()) {
            return text;
        }
        String even = HALF.matcher(text).replaceAll(half -> half(half.group(1)));
        even = DOZEN.matcher(even).replaceAll(dozens -> times(dozens.group(1), 12));
        return NUMBER.matcher(even).replaceAll(number -> value(number.group()).toPlainString());
    }

    private static String half(String whole) {
        return whole.equalsIgnoreCase("dozen")
                ? "6"
                : factor(whole).divide(BigDecimal.valueOf(2)).toPlainString();
    }

    private static String times(String number, int dozen) {
        BigDecimal value = number.matches("\\p{Nd}+") ? new BigDecimal(number) : value(number);
        return value.multiply(BigDecimal.valueOf(dozen)).toPlainString();
    }

    private static BigDecimal value(String words) {
        BigDecimal all = BigDecimal.ZERO;
        BigDecimal part = BigDecimal.ZERO;
        Matcher word = Pattern.compile("\\p{L}+").matcher(words.toLowerCase(Locale.ROOT));
        while (word.find()) {
            String said = word.group();
            if (said.equals("hundred")) {
                part = part.max(BigDecimal.ONE).multiply(factor(said));
            } else if (NumberWords.multiplies(said)) {
                all = all.add(part.max(BigDecimal.ONE).multiply(factor(said)));
                part = BigDecimal.ZERO;
            } else {
                part = part.add(
                        said.matches("an?")
                                ? BigDecimal.ONE
                                : NumberWords.value(said).orElse(BigDecimal.ZERO));
            }
        }
        return all.add(part);
    }

    private static BigDecimal factor(String word) {
        return NumberWords.factor(word.toLowerCase(Locale.ROOT));
    }
}
