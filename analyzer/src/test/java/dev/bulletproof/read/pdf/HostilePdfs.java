package dev.bulletproof.read.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;

/** PDF files that are built to exhaust their reader, by the name of what they do. */
public final class HostilePdfs {
    private static final int MEGABYTE = 1 << 20;

    private HostilePdfs() {}

    /** The files. */
    public static Map<String, byte[]> all() {
        return Map.of(
                "objects-bomb.pdf", objectStreamBomb(),
                "content-bomb.pdf", contentBomb(),
                "loop.pdf", loop(),
                "form-loop.pdf", formLoop(),
                "pages-126.pdf", pages(),
                "scan.pdf", scan(),
                "half.pdf", "%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pag".getBytes(ISO_8859_1));
    }

    /** Without a table of objects a reader must unpack all streams that may hold some. */
    private static byte[] objectStreamBomb() {
        String packed = packed(400);
        return ("%PDF-1.5\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n"
                        + "3 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length " + packed.length()
                        + " >>\nstream\n" + packed + "\nendstream\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF")
                .getBytes(ISO_8859_1);
    }

    private static byte[] contentBomb() {
        String packed = packed(400);
        PdfSketch sketch = new PdfSketch().lines(60, 80, "Planned the harbour tunnel");
        int form = sketch.stream("/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Filter /FlateDecode", packed);
        return sketch.page("/Resources << /Font << /R 3 0 R >> /XObject << /X " + form + " 0 R >> >>")
                .raw("/X Do")
                .nextPage()
                .bytes();
    }

    private static String packed(int megabytes) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes)) {
            byte[] blanks = " ".repeat(MEGABYTE).getBytes(ISO_8859_1);
            for (int i = 0; i < megabytes; i++) {
                out.write(blanks);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toString(ISO_8859_1);
    }

    private static byte[] loop() {
        byte[] sound =
                new PdfSketch().lines(60, 80, "Round and round").nextPage().bytes();
        return new String(sound, ISO_8859_1)
                .replaceFirst("/Kids \\[\\d+ 0 R", "/Kids [2 0 R")
                .getBytes(ISO_8859_1);
    }

    private static byte[] formLoop() {
        PdfSketch sketch = new PdfSketch().lines(60, 80, "Planned the harbour tunnel");
        int self = sketch.stream("/Type /XObject /Subtype /Form /BBox [0 0 9 9]", "/X Do /X Do /X Do");
        return sketch.page("/Resources << /Font << /R 3 0 R >> /XObject << /X " + self + " 0 R >> >>")
                .raw("/X Do")
                .nextPage()
                .bytes();
    }

    private static byte[] pages() {
        PdfSketch sketch = new PdfSketch();
        for (int page = 1; page <= 126; page++) {
            sketch.lines(60, 80, "EXPERIENCE " + page, "\225 Planned tunnel " + page)
                    .nextPage();
        }
        return sketch.bytes();
    }

    private static byte[] scan() {
        return new PdfSketch()
                .raw("q 612 0 0 792 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \200 EI Q")
                .nextPage()
                .bytes();
    }
}
