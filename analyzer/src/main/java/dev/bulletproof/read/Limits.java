package dev.bulletproof.read;

import java.time.Duration;

/**
 * What reading one file may cost. A résumé needs a hundredth of the defaults; a file that needs more is no résumé, or
 * a hostile one.
 *
 * @param bytes of the file
 * @param pages of the file
 * @param characters of its text
 * @param lines of its text: paragraphs, cells or printed lines
 * @param bullets of the file, which all later work grows with: 4,000 took fifteen seconds to judge
 * @param bulletCharacters of one bullet, with whose square some work grows: the longest seen in 141 résumés has 733
 * @param entries of a package, which a Word file is
 * @param inflatedBytes of all parts read from a package together
 * @param inflation how many times larger than the file's own bytes an inflated part may be
 * @param xmlElements of one part
 * @param xmlDepth of nested elements
 * @param time for reading one file, and again for judging it
 */
public record Limits(
        int bytes,
        int pages,
        int characters,
        int lines,
        int bullets,
        int bulletCharacters,
        int entries,
        int inflatedBytes,
        int inflation,
        int xmlElements,
        int xmlDepth,
        Duration time) {

    private static final int MEGABYTE = 1 << 20;

    /** Enough for every real résumé, little enough for a heap of 512 MB. */
    public static Limits standard() {
        return new Limits(
                50 * MEGABYTE,
                200,
                2_000_000,
                10_000,
                2_000,
                3_000,
                4_096,
                64 * MEGABYTE,
                200,
                600_000,
                400,
                Duration.ofSeconds(20));
    }
}
