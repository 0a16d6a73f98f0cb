package dev.bulletproof.read.pdf;

import org.apache.fontbox.afm.FontMetrics;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Widths of the fourteen fonts that a PDF need not describe, from Adobe's metrics that PDFBox brings along. */
final class StandardWidths {

    private static final double THOUSANDTH = 0.001;

    private StandardWidths() {}

    /** In text space units, by the names of the codes' glyphs; Helvetica's for a font that is none of the fourteen. */
    static double[] of(Face face, String[] names) {
        FontMetrics metrics =
                Standard14Fonts.getAFM(Standard14Fonts.containsName(face.name()) ? face.name() : "Helvetica");
        double[] widths = new double[names.length];
        for (int code = 0; code < names.length; code++) {
            widths[code] = names[code].isEmpty() ? 0 : metrics.getCharacterWidth(names[code]) * THOUSANDTH;
        }
        return widths;
    }
}
