package dev.bulletproof.read.pdf;

import dev.bulletproof.model.Problem;
import dev.bulletproof.model.Severity;
import dev.bulletproof.model.Source;
import dev.bulletproof.model.Word;
import dev.bulletproof.read.Refusal;
import dev.bulletproof.read.TextLine;
import dev.bulletproof.read.UnreadableException;
import java.util.List;

/**
 * Notices text that comes out of a file as something else than what is printed: fonts without a usable map give unknown
 * characters, or letters put for others.
 */
final class Legibility {

    /** From this part of its characters on, a file is not read at all. */
    private static final double HOPELESS = 0.3;

    /** From this part of its characters on, the user is told. */
    private static final double WORTH_SAYING = 0.01;

    /** Too few letters tell nothing about how often vowels come. */
    private static final int ENOUGH_LETTERS = 300;

    /**
     * Of letters in running text of languages written in Latin letters, 35% to 50% are vowels; in lists of
     * abbreviations a little less.
     */
    private static final double FEWEST_VOWELS = 0.2;

    private Legibility() {}

    /** What to tell the user about a file that can be read for the most part. */
    static List<Problem> check(Source source, List<TextLine> lines) throws UnreadableException {
        long[] counts = new long[4];
        for (TextLine line : lines) {
            for (Word word : line.words()) {
                word.text().codePoints().forEach(c -> count(c, counts));
            }
        }
        double unknown = counts[1] / (double) Math.max(1, counts[0]);
        boolean scrambled = counts[2] >= ENOUGH_LETTERS && counts[3] < FEWEST_VOWELS * counts[2];
        if (unknown > HOPELESS || scrambled) {
            throw Refusal.UNREADABLE_TEXT.of(source.path(), "shows text that comes out of the file as nonsense");
        }
        return unknown < WORTH_SAYING
                ? List.of()
                : List.of(new Problem(
                        Refusal.UNREADABLE_TEXT.id(),
                        Severity.WARNING,
                        source.path() + " has characters that come out of the file as nonsense",
                        "Export it again with standard fonts."));
    }

    /** All characters, unknown ones, ASCII letters, vowels among them. */
    private static void count(int c, long[] counts) {
        counts[0]++;
        counts[1] += c == 0xFFFD ? 1 : 0;
        int lower = c | 0x20;
        counts[2] += lower >= 'a' && lower <= 'z' ? 1 : 0;
        counts[3] += "aeiouy".indexOf(lower) >= 0 ? 1 : 0;
    }
}
