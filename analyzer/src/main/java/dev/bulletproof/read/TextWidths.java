package dev.bulletproof.read;

/**
 * Estimated widths of printed text, for files that have no pages. The classes of letters and their widths are rounded
 * means over common sans serif faces.
 */
public final class TextWidths {
    private static final double NARROW = 0.25;
    private static final double SLIM = 0.34;
    private static final double USUAL = 0.51;
    private static final double CAPITAL = 0.61;
    private static final double BROAD = 0.83;
    private static final double BOLD = 1.06;

    private TextWidths() {}

    /** The width of a text in points, at a font size in points. */
    public static double of(String text, double size, boolean bold) {
        double width = text.codePoints().mapToDouble(TextWidths::em).sum();
        return width * size * (bold ? BOLD : 1);
    }

    /** The width of a blank in points. */
    public static double blank(double size) {
        return NARROW * size;
    }

    private static double em(int c) {
        if ("ijlI.,:;'|!’‘`".indexOf(c) >= 0) {
            return NARROW;
        }
        if ("frt()[]{}/\\-\"“”*".indexOf(c) >= 0) {
            return SLIM;
        }
        if ("mwMW@%—…".indexOf(c) >= 0) {
            return BROAD;
        }
        return Character.isUpperCase(c) || c > 0x2e80 ? CAPITAL : USUAL;
    }
}
