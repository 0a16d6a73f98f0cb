package dev.bulletproof.read.pdf;

import java.util.Map;

/** List marks that are no plain characters before their text. */
final class MarkTroubles {
    private static final String NUMBERED_GLYPHS =
            "/Type /Font /Subtype /Type1 /BaseFont /AAAAAA+Odd /FirstChar 136 /LastChar 136 /Widths [500]"
                    + " /Encoding << /Type /Encoding /Differences [136 /a136] >>"
                    + " /FontDescriptor << /Type /FontDescriptor /FontName /AAAAAA+Odd /Flags 4 >>";

    private static final String WINGDINGS =
            "/Type /Font /Subtype /TrueType /BaseFont /Wingdings-Regular /FirstChar 108 /LastChar 216"
                    + " /Widths [" + "746 ".repeat(109) + "]"
                    + " /FontDescriptor << /Type /FontDescriptor /FontName /Wingdings-Regular /Flags 4 >>";

    private static final String LETTERS = "/Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding";

    private static final String ICONS =
            "/Type /Font /Subtype /TrueType /BaseFont /FontAwesome /FirstChar 65 /LastChar 75"
                    + " /Widths [" + "900 ".repeat(11) + "]"
                    + " /FontDescriptor << /Type /FontDescriptor /FontName /FontAwesome /Flags 4 >>";

    private MarkTroubles() {}

    static Map<String, PdfSketch> all() {
        return Map.of(
                "drawn-dots", dots(),
                "drawn-dashes", dashes(),
                "dotted-rule", dottedRule(),
                "mark-without-a-name", withFont(NUMBERED_GLYPHS, "\210"),
                "mark-in-symbol-font", withFont(WINGDINGS, "l"),
                "mark-in-font-of-its-own", withFont(LETTERS, "q"),
                "mark-off-its-line", offLine(),
                "icons-are-no-marks", icons(),
                "numbers-and-dashes", typed());
    }

    private static PdfSketch dots() {
        return new PdfSketch()
                .text("B", 12, 60, 60, "Experience")
                .circle(66, 77, 1.8)
                .lines(76, 80, "Opened the Porto office with a team of nine")
                .circle(66, 90, 1.8)
                .lines(76, 93, "Chose the ledger software, moved all accounts", "and closed the old system")
                .box(64, 119.5, 4, 4)
                .lines(76, 119, "Answered to the group's controller")
                .box(60, 140, 300, 0.5)
                .lines(60, 155, "Plain text under a rule");
    }

    /** The dots of an upright rule stand beside every line. */
    private static PdfSketch dottedRule() {
        PdfSketch sketch = new PdfSketch().text("B", 12, 60, 60, "Experience");
        for (int dot = 0; dot < 16; dot++) {
            sketch.box(60, 74 + 3 * dot, 1.5, 1.5);
        }
        return sketch.text("B", 10, 76, 80, "Porter, Hotel Adler, 2016 \226 2018")
                .lines(76, 93, "Carried bags and told guests the way to the lake and to", "the old town");
    }

    private static PdfSketch dashes() {
        return new PdfSketch()
                .text("B", 12, 60, 60, "Projects")
                .box(60, 77, 4, 0.8)
                .lines(70, 80, "Built a kiosk for the town library")
                .box(60, 90, 4, 0.8)
                .lines(70, 93, "Printed forty cases for its cards");
    }

    private static PdfSketch withFont(String font, String mark) {
        return new PdfSketch()
                .font("M", font)
                .text("B", 12, 60, 60, "Experience")
                .text("M", 10, 64, 80, mark)
                .lines(80, 80, "Tested brakes on three lines")
                .text("M", 10, 64, 93, mark)
                .lines(80, 93, "Signed off the winter timetable");
    }

    private static PdfSketch offLine() {
        return new PdfSketch()
                .text("R", 10, 64, 83, "\225")
                .lines(80, 80, "Tested brakes on three lines")
                .text("R", 14, 64, 97.5, "\225")
                .lines(80, 94, "Signed off the winter timetable");
    }

    private static PdfSketch icons() {
        return new PdfSketch()
                .font("I", ICONS)
                .text("I", 10, 60, 60, "A")
                .lines(75, 60, "ana@example.com")
                .text("I", 10, 60, 74, "B")
                .lines(75, 74, "Split, Croatia")
                .text("I", 12, 60, 100, "C")
                .text("B", 12, 78, 100, "Experience")
                .lines(60, 120, "\225 Ran the ferry timetable project");
    }

    private static PdfSketch typed() {
        return new PdfSketch()
                .lines(
                        60,
                        80,
                        "1. Wrote the tender for buses",
                        "2. Compared six offers",
                        "- Signed with the cheapest of them")
                .lines(60, 119, "\226 Checked each delivery", "o Drove the first bus home");
    }
}
