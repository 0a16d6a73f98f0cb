package dev.bulletproof.read.pdf;

import java.util.Map;

/** Text that cannot be seen, and text that only seems so. */
final class VisibilityTroubles {

    private VisibilityTroubles() {}

    static Map<String, PdfSketch> all() {
        return Map.of(
                "hidden-text", hidden(),
                "white-on-dark", whiteOnDark(),
                "recognised-scan", scan(),
                "shadow-below-text", shadow(),
                "text-in-a-frame", frame());
    }

    private static PdfSketch hidden() {
        return new PdfSketch()
                .lines(60, 80, "\225 Ran the payroll project")
                .raw("1 g")
                .lines(60, 120, "kubernetes terraform golang")
                .raw("0 g")
                .text("R", 0.8, 60, 140, "tiny python keywords")
                .text("R", 10, 700, 160, "off the page")
                .raw("3 Tr")
                .lines(60, 180, "drawn without ink")
                .raw("0 Tr");
    }

    private static PdfSketch whiteOnDark() {
        return new PdfSketch()
                .raw("0.1 0.2 0.4 rg")
                .box(0, 792, 200, 792)
                .raw("1 1 1 rg")
                .text("B", 12, 20, 60, "CONTACT")
                .lines(20, 80, "lea@example.com", "Basel")
                .raw("0 g");
    }

    private static PdfSketch scan() {
        return new PdfSketch()
                .raw("q 612 0 0 792 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \200 EI Q")
                .raw("3 Tr")
                .lines(60, 80, "\225 Kept the ledgers of a dairy", "\225 Counted stock each month")
                .raw("0 Tr");
    }

    /** A frame is an outer and an inner rectangle of one path: what lies between them is filled, not what is inside. */
    private static PdfSketch frame() {
        return new PdfSketch()
                .raw("0 0 0.6 rg 50 600 400 150 re 52 602 396 146 re f*")
                .lines(60, 80, "July 2022, Porto")
                .raw("0 g");
    }

    /** Chromium draws shadows as black boxes under a soft mask or a low alpha. */
    private static PdfSketch shadow() {
        PdfSketch sketch = new PdfSketch();
        int alpha = sketch.object("<< /Type /ExtGState /ca 0.1 >>");
        return sketch.page("/Resources << /ExtGState << /G " + alpha + " 0 R >> /Font << /R 3 0 R >> >>")
                .raw("q /G gs 0 g")
                .box(50, 100, 400, 60)
                .raw("Q 0 g")
                .lines(60, 80, "Frontend developer, 2022");
    }
}
