package dev.bulletproof.rewrite;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells a measure in the smaller unit that the other text uses: "one hour" as "60 minutes". Immutable. */
final class Measures {
    private static final String NUMBER = "(\\p{Nd}[\\p{Nd},]*(?:\\.\\p{Nd}+)?|one|two|three|four|five|six|seven|eight"
            + "|nine|ten|eleven|twelve|twenty|thirty)";

    private final List<Unit> units =
            DataFile.lines("measures.txt").stream().map(Unit::of).toList();

    /** The text with each larger unit that the other text does without in the smaller one that it has. */
    String even(String text, String other) {
        String even = text;
        String lower = text.toLowerCase(Locale.ROOT);
        for (Unit unit : units) {
            if (unit.standsIn(even, lower) && unit.onlySmallerIn(other)) {
                even = unit.inSmaller(even);
                lower = even.toLowerCase(Locale.ROOT);
            }
        }
        return even;
    }

    /** Whether another text may change what is read of this one. */
    boolean mayBear(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return units.stream().anyMatch(unit -> unit.standsIn(text, lower));
    }

    /** A larger unit, the smaller one, and how many of these make one of the larger. */
    private record Unit(
            String name,
            Pattern large,
            Pattern smaller,
            String small,
            BigDecimal size,
            Pattern told,
            List<Step> steps) {
        static Unit of(String line) {
            String[] parts = line.split(" ", -1);
            String large = "-?" + parts[0] + "s?\\b";
            List<Step> steps = List.of(
                    new Step("\\bhalf an? " + large, "0.5 " + parts[0]),
                    new Step("\\bquarter of an " + large, "0.25 " + parts[0]),
                    new Step("\\b(?:one|an?) " + large + " and a half", "1.5 " + parts[0]),
                    new Step("\\bone and a half " + large, "1.5 " + parts[0]),
                    new Step("\\b(\\p{Nd}+) and a half " + large, "$1.5 " + parts[0]),
                    new Step("(?<=\\b(?:from|to|in|within|under|over|by|for|after) )an? " + large, "1 " + parts[0]),
                    new Step(
                            "\\b" + NUMBER + "( to | or |-)" + NUMBER + " ?" + large,
                            "$1 " + parts[0] + "$2$3 " + parts[0]),
                    new Step(
                            "\\b" + NUMBER + " ?" + large + " to " + NUMBER + "(?=[.,;)]? *$|[.,;)] )",
                            "$1 " + parts[0] + " to $2 " + parts[0]));
            return new Unit(
                    parts[0],
                    word(parts[0]),
                    word(parts[1]),
                    parts[1] + (parts[1].length() > 2 ? "s" : ""),
                    new BigDecimal(parts[2]),
                    Pattern.compile("(?i)\\b" + NUMBER + "[ -]?" + parts[0] + "s?\\b"),
                    steps);
        }

        private static Pattern word(String unit) {
            return Pattern.compile("(?i)(?<!\\p{L})" + unit + "s?\\b");
        }

        /** Most texts name no such unit at all, and are not searched for a word of its own. */
        boolean standsIn(String text, String lower) {
            return lower.contains(name) && large.matcher(text).find();
        }

        boolean onlySmallerIn(String other) {
            return smaller.matcher(other).find() && !large.matcher(other).find();
        }

        String inSmaller(String text) {
            String even = text;
            for (Step step : steps) {
                even = step.from.matcher(even).replaceAll(step.to);
            }
            return told.matcher(even)
                    .replaceAll(match -> Matcher.quoteReplacement(times(match.group(1)) + " " + small));
        }

        private String times(String number) {
            BigDecimal value = NumberWords.value(number.toLowerCase(Locale.ROOT))
                    .orElseGet(() -> new BigDecimal(number.replace(",", "")));
            return NumberWords.canonical(value.multiply(size));
        }
    }

    private record Step(Pattern from, String to) {
        Step(String from, String to) {
            this(Pattern.compile("(?i)" + from), to);
        }
    }
}
