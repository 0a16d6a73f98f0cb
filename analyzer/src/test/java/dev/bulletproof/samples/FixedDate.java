package dev.bulletproof.samples;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Takes the clock and chance out of made files, so that the same content gives the same bytes. */
final class FixedDate {

    static final Instant INSTANT = Instant.parse("2026-11-01T09:00:00Z");

    private static final Pattern PDF_DATE = Pattern.compile("(Date ?\\(D:)\\d{14}");
    private static final String ID = "[0-9A-F]{32}";
    private static final Pattern PDF_ID = Pattern.compile("(/ID ?\\[ ?<)" + ID + "(>\\s*<)" + ID + "(?=>)");
    private static final Pattern PDF_SUM = Pattern.compile("(/DocChecksum /)" + ID);

    private static final String ZEROS = "0".repeat(32);

    private FixedDate() {}

    static byte[] inZip(byte[] zip) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                ZipEntry fixed = new ZipEntry(entry.getName());
                fixed.setTimeLocal(LocalDateTime.ofInstant(INSTANT, ZoneOffset.UTC));
                out.putNextEntry(fixed);
                in.transferTo(out);
            }
        }
        return bytes.toByteArray();
    }

    /** Every replacement is as long as what it replaces: the offsets of the cross-reference table stay true. */
    static byte[] inPdf(byte[] pdf) {
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        String dated = PDF_DATE.matcher(text).replaceAll("$120261101090000");
        String known = PDF_ID.matcher(dated).replaceAll("$1" + ZEROS + "$2" + ZEROS);
        return PDF_SUM.matcher(known).replaceAll("$1" + ZEROS).getBytes(StandardCharsets.ISO_8859_1);
    }
}
