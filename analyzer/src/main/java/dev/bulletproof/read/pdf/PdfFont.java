package dev.bulletproof.read.pdf;

/** What a content stream's strings mean: codes, their text and their widths. Immutable. */
interface PdfFont {

    /** What a code without a known meaning reads as. */
    String UNKNOWN = "\uFFFD";

    Face face();

    /** How many bytes the code at {@code offset} takes, at least 1. */
    int codeLength(byte[] string, int offset);

    /** The code's text, {@link #UNKNOWN} where the font does not tell. */
    String text(int code);

    /** The code's advance, in text space units: 1 is the font's size. */
    double width(int code);
}
