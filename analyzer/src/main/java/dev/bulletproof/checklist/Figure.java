package dev.bulletproof.checklist;

import dev.bulletproof.model.Word;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** A numeral in a line, as it catches the eye: with the word it counts, or with the figure it is set against. */
final class Figure {
    private static final Pattern NUMERAL = Pattern.compile("[^\\p{L}\\d]*\\d");
    private static final Set<String> SMALL =
            Set.of("a", "an", "and", "at", "by", "for", "from", "in", "of", "on", "or", "the", "with");
    private static final Set<String> BETWEEN = Set.of("to", "and", "-", "–", "→");
    private static final int PAIR = 3;

    private Figure() {}

    /** "48", "$2.1M", "(27%": a figure, not a name with one in it. */
    static boolean startsAt(List<Word> words, int at) {
        return at < words.size() && NUMERAL.matcher(words.get(at).text()).lookingAt();
    }

    /** How many words the eye takes in of the figure that starts here: "41 to 6" whole, "64 services", "6" of "6 by". */
    static int length(List<Word> words, int at, int most) {
        String next = at + 1 < words.size() ? words.get(at + 1).text() : "";
        if (BETWEEN.contains(next) && startsAt(words, at + 2)) {
            return PAIR;
        }
        return SMALL.contains(next) || next.equals("to") ? 1 : most;
    }
}
