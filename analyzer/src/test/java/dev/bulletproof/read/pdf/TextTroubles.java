package dev.bulletproof.read.pdf;

import java.util.Map;

/** Letters and the gaps between them. */
final class TextTroubles {

    private TextTroubles() {}

    static Map<String, PdfSketch> all() {
        return Map.of(
                "blanks-inside-words", blanksInside(),
                "gaps-without-blanks", gaps(),
                "spaced-out-heading", spacedOut(),
                "no-blank-between-faces", faces(),
                "scripts", scripts(),
                "ligatures", ligatures(),
                "printed-twice", twice(),
                "numbered-type-three", bitmapFont());
    }

    /** A blank that takes no room parts nothing. */
    private static PdfSketch blanksInside() {
        return new PdfSketch()
                .raw(
                        "BT /R 10 Tf 1 0 0 1 60 712 Tm [(\225 Hig) (\040) 278 (hlig) (\040) 278 (hts of the spring) 20 ( plan)] TJ ET");
    }

    /** Where the face changes, some programs move on by a blank's width and type none. */
    private static PdfSketch faces() {
        return new PdfSketch()
                .text("B", 10, 60, 60, "Kestrel,")
                .text("R", 10, 100.6, 60, "Salt Lake City in the west \227")
                .text("B", 10, 231.8, 60, "Porter");
    }

    /** TeX types no blanks at all. */
    private static PdfSketch gaps() {
        return new PdfSketch()
                .raw(
                        "BT /R 10 Tf 1 0 0 1 60 712 Tm [(Drew)-280(the)-240(plan)-300(for)-330(four)-310(W)80(ards)] TJ ET");
    }

    private static PdfSketch spacedOut() {
        return new PdfSketch()
                .raw("BT /B 12 Tf 5 Tc 1 0 0 1 60 732 Tm (EXPERIENCE) Tj ET")
                .text("B", 12, 60, 90, "E D U C A T I O N")
                .text("B", 12, 60, 120, "W O R K   H I S T O R Y")
                .lines(60, 140, "Vitamin C and a B in maths");
    }

    private static PdfSketch scripts() {
        return new PdfSketch()
                .raw(
                        "BT /R 10 Tf 1 0 0 1 60 712 Tm (\225 Won 2) Tj /R 6.5 Tf 3.6 Ts (nd) Tj 0 Ts /R 10 Tf ( prize for CH) Tj"
                                + " /R 6.5 Tf -2 Ts (4) Tj 0 Ts /R 10 Tf ( sensors) Tj ET");
    }

    private static PdfSketch ligatures() {
        return new PdfSketch()
                .font(
                        "L",
                        "/Type /Font /Subtype /Type1 /BaseFont /Helvetica"
                                + " /Encoding << /Type /Encoding /BaseEncoding /WinAnsiEncoding /Differences [1 /fi /fl] >>")
                .text("L", 10, 60, 80, "\225 Speci\001ed the work\002ow of cross\255of\001ce teams");
    }

    private static PdfSketch twice() {
        return new PdfSketch()
                .text("R", 12, 60, 80, "Skills in planning")
                .text("R", 12, 60.3, 80, "Skills in planning");
    }

    private static PdfSketch bitmapFont() {
        PdfSketch sketch = new PdfSketch();
        int glyph = sketch.stream("", "500 0 0 0 400 400 d1");
        StringBuilder names = new StringBuilder();
        StringBuilder programs = new StringBuilder();
        for (int code = 14; code < 123; code++) {
            names.append(" /a").append(code);
            programs.append(" /a").append(code).append(' ').append(glyph).append(" 0 R");
        }
        return sketch.font(
                        "T",
                        "/Type /Font /Subtype /Type3 /FontMatrix [0.001 0 0 0.001 0 0] /FontBBox [0 0 500 500]"
                                + " /FirstChar 14 /LastChar 122 /Widths [" + "500 ".repeat(109) + "]"
                                + " /Encoding << /Type /Encoding /Differences [14" + names + "] >>"
                                + " /CharProcs <<" + programs + " >>")
                .raw("BT /T 10 Tf 1 0 0 1 60 712 Tm [(Built)-333(the)-333(o\016ce)-333(plan)] TJ ET");
    }
}
