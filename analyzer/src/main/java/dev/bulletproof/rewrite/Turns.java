package dev.bulletproof.rewrite;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Ways to say the same that hold more than fixed words, put the plainer way. Immutable. */
final class Turns {
    private final List<Turn> turns =
            DataFile.lines("turns.txt").stream().map(Turn::of).toList();

    /** A turn of phrase, what is said instead, and a word without which the text does not hold it. */
    private record Turn(List<String> cues, Pattern pattern, String plain) {
        static Turn of(String line) {
            String[] parts = line.split(" => ", -1);
            return new Turn(
                    List.of(parts[0].split("\\|", -1)),
                    Pattern.compile("(?i)" + parts[1].replace("{often}", OFTEN)),
                    parts[2].replace("''", ""));
        }
    }

    private static final String OFTEN =
            "(?:daily|weekly|fortnightly|monthly|quarterly|yearly|nightly|hourly|biweekly|regularly)";

    /** The text with each such turn put plainly. */
    String plain(String text) {
        String even = text;
        String lower = text.toLowerCase(Locale.ROOT);
        for (Turn turn : turns) {
            if (turn.cues.stream().anyMatch(lower::contains)) {
                even = turn.pattern.matcher(even).replaceAll(turn.plain);
                lower = even.toLowerCase(Locale.ROOT);
            }
        }
        return even;
    }
}
