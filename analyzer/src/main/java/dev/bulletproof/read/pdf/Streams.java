package dev.bulletproof.read.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/**
 * Decodes a document's streams, and stops before they grow beyond what a résumé needs. What stands before damage is
 * kept. For one thread.
 */
final class Streams {

    private static final int CHUNK = 8192;

    private long left;
    private boolean damage;

    Streams(long maxBytes) {
        this.left = maxBytes;
    }

    /** The stream's bytes as far as they can be decoded. */
    byte[] decode(COSStream stream) {
        try (InputStream raw = open(stream)) {
            return read(raw);
        } catch (IOException | RuntimeException damaged) {
            damage = true;
            return new byte[0];
        }
    }

    /** Whether a stream could not be decoded to its end. */
    boolean metDamage() {
        return damage;
    }

    private static InputStream open(COSStream stream) throws IOException {
        boolean plainFlate = COSName.FLATE_DECODE.equals(stream.getFilters())
                && stream.getDictionaryObject(COSName.DECODE_PARMS, COSName.DP) == null;
        return plainFlate
                ? new InflaterInputStream(stream.createRawInputStream(), new Inflater(), CHUNK)
                : stream.createInputStream();
    }

    private byte[] read(InputStream input) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] chunk = new byte[CHUNK];
        try {
            for (int n = input.read(chunk); n > 0 && left > 0; n = input.read(chunk)) {
                bytes.write(chunk, 0, n);
                left -= n;
            }
        } catch (IOException damaged) {
            damage = true;
        }
        return bytes.toByteArray();
    }
}
