package dev.bulletproof.read.pdf;

import java.util.List;

/**
 * Where the gaps of a row of glyphs part words. Typed blanks are believed only where a gap can be seen, and gaps
 * without a blank only where they stand out from the gaps between letters: fonts with wrong widths open gaps inside
 * words, and spaced-out headings have wide gaps everywhere.
 */
final class Gaps {

    /** A blank without at least this gap, in sizes of the font, is not seen. */
    private static final double SEEN = 0.07;

    /** A gap without a typed blank parts words from this width on, in sizes of the font. */
    private static final double WORD = 0.16;

    /** The same where the row has typed blanks elsewhere; some programs leave the blank between two faces out. */
    private static final double WORD_AMONG_BLANKS = 0.3;

    /** The same where the row would else be made of long words only. */
    private static final double TIGHT_WORD = 0.1;

    private static final int LONG_WORDS = 11;

    private static final int LETTERS_A_BLANK = 14;

    private final List<Glyph> glyphs;
    private final List<Boolean> blankBefore;
    private final double spacing;
    private final double threshold;

    Gaps(List<Glyph> glyphs, List<Boolean> blankBefore) {
        this.glyphs = glyphs;
        this.blankBefore = blankBefore;
        long blanks = blankBefore.stream().filter(blank -> blank).count();
        boolean typed = blanks > 0 && glyphs.size() / blanks <= LETTERS_A_BLANK;
        this.spacing = letterSpacing();
        this.threshold = typed ? WORD_AMONG_BLANKS : untyped();
    }

    /** Tightly justified lines have words of impossible length unless narrower gaps count. */
    private double untyped() {
        double total = 0;
        for (int i = 1; i < glyphs.size(); i++) {
            total += gap(i) > WORD + spacing * 1.4 ? 1 : 0;
        }
        return glyphs.size() / (total + 1) > LONG_WORDS ? TIGHT_WORD : WORD;
    }

    /** Whether the glyph at {@code index} begins a new word. */
    boolean parts(int index) {
        double gap = gap(index);
        if (blankBefore.get(index)) {
            return gap > SEEN + spacing * 1.5;
        }
        boolean otherFace =
                !glyphs.get(index).face().equals(glyphs.get(index - 1).face());
        return gap > (otherFace ? WORD : threshold) + spacing * 1.4 || gap < -3;
    }

    /** In sizes of the font. */
    private double gap(int index) {
        Glyph left = glyphs.get(index - 1);
        Glyph right = glyphs.get(index);
        return (right.left() - left.right()) / Math.max(1, Math.min(left.size(), right.size()));
    }

    /** The usual gap between letters, 0 unless the row is spaced out. */
    private double letterSpacing() {
        if (glyphs.size() < 4) {
            return 0;
        }
        double[] gaps = new double[glyphs.size() - 1];
        for (int i = 1; i < glyphs.size(); i++) {
            gaps[i - 1] = gap(i);
        }
        java.util.Arrays.sort(gaps);
        double median = gaps[gaps.length / 2];
        return median > 0.06 && median < 1.5 ? median : 0;
    }
}
