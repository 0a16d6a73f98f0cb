package dev.bulletproof.cli;

import dev.bulletproof.model.Severity;
import dev.bulletproof.report.Digest;
import dev.bulletproof.report.Review;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * An outcome as bytes, compressed. The order of the fields is the format; whoever changes it changes {@link #FORMAT},
 * which is part of every key.
 */
final class OutcomeFile {
    /** The version of this format. */
    static final int FORMAT = 1;

    private static final String NONE = "";

    private OutcomeFile() {}

    static byte[] bytes(Outcome outcome) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Deflater fast = new Deflater(Deflater.BEST_SPEED);
        try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(bytes, fast))) {
            digest(out, outcome.digest());
            out.writeInt(outcome.texts().size());
            for (Map.Entry<String, String> text : outcome.texts().entrySet()) {
                text(out, text.getKey());
                text(out, text.getValue());
            }
        } finally {
            fast.end();
        }
        return bytes.toByteArray();
    }

    static Outcome outcome(byte[] bytes) throws IOException {
        try (DataInputStream in = new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(bytes)))) {
            Digest digest = digest(in);
            Map<String, String> texts = new TreeMap<>();
            for (int left = in.readInt(); left > 0; left--) {
                texts.put(text(in), text(in));
            }
            return new Outcome(digest, texts);
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
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }
}
