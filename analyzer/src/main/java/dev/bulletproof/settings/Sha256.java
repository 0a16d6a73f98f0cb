package dev.bulletproof.settings;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Fingerprints of bytes. */
public final class Sha256 {
    private Sha256() {}

    /** The 32 bytes of the SHA-256 over all pieces, one after the other. */
    public static byte[] of(byte[]... pieces) {
        MessageDigest digest = digest();
        for (byte[] piece : pieces) {
            digest.update(piece);
        }
        return digest.digest();
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
