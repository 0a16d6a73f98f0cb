package dev.bulletproof.cli;

import dev.bulletproof.model.Severity;
import dev.bulletproof.report.Digest;
import dev.bulletproof.report.Review;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;

/**
 * An outcome as bytes, compressed. The order of the fields is the format; whoever changes it changes {@link #FORMAT},
 * which is part of every key.
 */
final class OutcomeFile {
    /** The version of this format. */
    static final int FORMAT = 2;

    /** No more than Deflate can do, so that a damaged size asks for no memory. */
    private static final int MOST_INFLATION = 1100;

    private static final String NONE = "";

    private OutcomeFile() {}

    static byte[] bytes(Outcome outcome) throws IOException {
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(plain);
        digest(out, outcome.digest());
        out.writeInt(outcome.texts().size());
        for (Map.Entry<String, byte[]> text : outcome.texts().entrySet()) {
            text(out, text.getKey());
            bytes(out, text.getValue());
        }
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        new DataOutputStream(packed).writeInt(plain.size());
        Deflater fast = new Deflater(Deflater.BEST_SPEED);
        try (OutputStream deflated = new DeflaterOutputStream(packed, fast)) {
            plain.writeTo(deflated);
        } finally {
            fast.end();
        }
        return packed.toByteArray();
    }

    static Outcome outcome(byte[] bytes) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(inflated(bytes)));
        Digest digest = digest(in);
        SortedMap<String, byte[]> texts = new TreeMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            texts.put(text(in), in.readNBytes(in.readInt()));
        }
        return new Outcome(digest, texts);
    }

    private static byte[] inflated(byte[] bytes) throws IOException {
        Inflater inflater = new Inflater();
        try {
            int size = ByteBuffer.wrap(bytes).getInt();
            if (size < 0 || size / MOST_INFLATION > bytes.length) {
                throw new IOException("no outcome");
            }
            byte[] plain = new byte[size];
            inflater.setInput(bytes, Integer.BYTES, bytes.length - Integer.BYTES);
            if (inflater.inflate(plain) != size) {
                throw new EOFException("an outcome breaks off");
            }
            return plain;
        } catch (DataFormatException | BufferUnderflowException damaged) {
            throw new IOException(damaged);
        } finally {
            inflater.end();
        }
    }

    private static void digest(DataOutputStream out, Digest digest) throws IOException {
        text(out, digest.status().name());
        out.writeBoolean(digest.fault());
        out.writeInt(digest.generic());
        out.writeInt(digest.mixed());
        out.writeInt(digest.specific());
        text(out, digest.worst().map(Severity::name).orElse(NONE));
        out.writeInt(digest.tenths().orElse(-1));
        texts(out, digest.rules());
        texts(out, digest.notShown());
    }

    private static Digest digest(DataInputStream in) throws IOException {
        Review.Status status = Review.Status.valueOf(text(in));
        boolean fault = in.readBoolean();
        int generic = in.readInt();
        int mixed = in.readInt();
        int specific = in.readInt();
        String worst = text(in);
        int tenths = in.readInt();
        return new Digest(
                status,
                fault,
                generic,
                mixed,
                specific,
                worst.equals(NONE) ? Optional.empty() : Optional.of(Severity.valueOf(worst)),
                tenths < 0 ? Optional.empty() : Optional.of(tenths),
                texts(in),
                texts(in));
    }

    private static void texts(DataOutputStream out, List<String> texts) throws IOException {
        out.writeInt(texts.size());
        for (String text : texts) {
            text(out, text);
        }
    }

    private static List<String> texts(DataInputStream in) throws IOException {
        List<String> texts = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            texts.add(text(in));
        }
        return texts;
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        bytes(out, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void bytes(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }
}
