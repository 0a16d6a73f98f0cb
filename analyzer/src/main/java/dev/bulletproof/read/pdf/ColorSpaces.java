package dev.bulletproof.read.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** Colour spaces, as far as their one component means ink instead of light. */
final class ColorSpaces {

    private ColorSpaces() {}

    /** Whether the space's component is an amount of ink, so that none of it is the paper's white. */
    static boolean isTint(String name, COSDictionary resources) {
        COSDictionary spaces = resources.getCOSDictionary(COSName.COLORSPACE);
        COSArray space = spaces == null ? null : spaces.getCOSArray(COSName.getPDFName(name));
        return space != null
                && space.size() > 0
                && (COSName.SEPARATION.equals(space.getObject(0)) || COSName.INDEXED.equals(space.getObject(0)));
    }

    /** The colour of that much ink, which is only known where there is none. */
    static int tint(double amount) {
        return amount <= 0 ? Color.WHITE : Color.UNKNOWN;
    }
}
