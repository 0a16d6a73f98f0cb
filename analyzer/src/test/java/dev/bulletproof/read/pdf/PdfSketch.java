package dev.bulletproof.read.pdf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes small PDF files by hand, so that each trouble of real files can be drawn exactly. Coordinates are PDF's. */
final class PdfSketch {
    private static final int WIDTH = 612;
    private static final int HEIGHT = 792;

    private final List<String> objects = new ArrayList<>(List.of("", ""));
    private final List<Integer> pages = new ArrayList<>();
    private final StringBuilder fonts = new StringBuilder();
    private final StringBuilder content = new StringBuilder();
    private String pageExtra = "";
    private String catalogExtra = "";

    PdfSketch() {
        font("R", "/Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding");
        font("B", "/Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding");
    }

    /** Adds a font under a name for content streams. */
    PdfSketch font(String name, String dictionary) {
        fonts.append('/')
                .append(name)
                .append(' ')
                .append(object("<< " + dictionary + " >>"))
                .append(" 0 R ");
        return this;
    }

    /** Adds an object and gives its number. */
    int object(String body) {
        objects.add(body);
        return objects.size();
    }

    /** Adds a stream and gives its number. */
    int stream(String dictionary, String data) {
        return object("<< " + dictionary + " /Length " + data.length() + " >>\nstream\n" + data + "\nendstream");
    }

    /** Prints a line of text; {@code down} is its baseline's distance from the page's top edge. */
    PdfSketch text(String font, double size, double x, double down, String text) {
        String escaped = text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)");
        return raw(String.format(
                Locale.ROOT, "BT /%s %.1f Tf 1 0 0 1 %.1f %.1f Tm (%s) Tj ET", font, size, x, HEIGHT - down, escaped));
    }

    /** Prints lines of regular text of 10 points, 13 points apart. */
    PdfSketch lines(double x, double down, String... lines) {
        for (int i = 0; i < lines.length; i++) {
            text("R", 10, x, down + 13 * i, lines[i]);
        }
        return this;
    }

    /** Prints the lines of each head in bold and one bullet below them; gives the distance below the last. */
    double entries(double down, String[]... heads) {
        double next = down;
        for (String[] head : heads) {
            for (String line : head) {
                text("B", 10, 60, next, line);
                next += 13;
            }
            lines(60, next, "\225 Kept the work going and wrote it down");
            next += 27;
        }
        return next;
    }

    /** Draws a filled rectangle. */
    PdfSketch box(double x, double down, double width, double height) {
        return raw(String.format(Locale.ROOT, "%.1f %.1f %.1f %.1f re f", x, HEIGHT - down, width, height));
    }

    /** Draws a filled circle as four curves. */
    PdfSketch circle(double x, double down, double radius) {
        double k = radius * 0.5523;
        double y = HEIGHT - down;
        return raw(String.format(
                Locale.ROOT,
                "%1$.2f %2$.2f m %1$.2f %3$.2f %4$.2f %5$.2f %6$.2f %5$.2f c %7$.2f %5$.2f %8$.2f %3$.2f %8$.2f %2$.2f c "
                        + "%8$.2f %9$.2f %7$.2f %10$.2f %6$.2f %10$.2f c %4$.2f %10$.2f %1$.2f %9$.2f %1$.2f %2$.2f c f",
                x + radius,
                y,
                y + k,
                x + k,
                y + radius,
                x,
                x - k,
                x - radius,
                y - k,
                y - radius));
    }

    PdfSketch raw(String operators) {
        content.append(operators).append('\n');
        return this;
    }

    /** Adds entries to the page that is being drawn. */
    PdfSketch page(String entries) {
        pageExtra = entries;
        return this;
    }

    PdfSketch catalog(String entries) {
        catalogExtra = entries;
        return this;
    }

    /** Ends the page that is being drawn. */
    PdfSketch nextPage() {
        int stream = stream("", content.toString());
        pages.add(object("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 " + WIDTH + " " + HEIGHT + "] /Contents " + stream
                + " 0 R /Resources << /Font << " + fonts + ">> >> " + pageExtra + " >>"));
        content.setLength(0);
        pageExtra = "";
        return this;
    }

    /** The file, after the last page has been ended. */
    byte[] bytes() {
        StringBuilder kids = new StringBuilder();
        pages.forEach(page -> kids.append(page).append(" 0 R "));
        objects.set(0, "<< /Type /Catalog /Pages 2 0 R " + catalogExtra + " >>");
        objects.set(1, "<< /Type /Pages /Count " + pages.size() + " /Kids [" + kids + "] >>");
        StringBuilder file = new StringBuilder("%PDF-1.4\n");
        StringBuilder table = new StringBuilder("0000000000 65535 f \n");
        for (int i = 0; i < objects.size(); i++) {
            table.append(String.format(Locale.ROOT, "%010d 00000 n \n", file.length()));
            file.append(i + 1).append(" 0 obj\n").append(objects.get(i)).append("\nendobj\n");
        }
        int start = file.length();
        file.append("xref\n0 ").append(objects.size() + 1).append('\n').append(table);
        file.append("trailer\n<< /Size ").append(objects.size() + 1).append(" /Root 1 0 R >>\nstartxref\n");
        return file.append(start).append("\n%%EOF\n").toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
