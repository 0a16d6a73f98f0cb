package dev.bulletproof.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.util.Locale;

/** What the first bytes of a file say it is, whatever its name says. */
enum Signature {
    PDF,
    ZIP,
    ENCRYPTED_OFFICE,
    OLD_WORD,
    OLD_OFFICE,
    RTF,
    HTML,
    IMAGE,
    BINARY,
    JSON,
    TEXT;

    private static final int HEAD = 1024;

    static Signature of(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), ISO_8859_1);
        if (head.contains("%PDF-")) {
            return PDF;
        }
        if (head.startsWith("PK\3\4") || head.startsWith("PK\5\6")) {
            return ZIP;
        }
        if (head.startsWith("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1")) {
            return compound(new String(bytes, ISO_8859_1));
        }
        if (head.startsWith("{\\rtf")) {
            return RTF;
        }
        if (head.startsWith("\u0089PNG") || head.startsWith("\u00ff\u00d8\u00ff") || head.startsWith("GIF8")) {
            return IMAGE;
        }
        return text(head);
    }

    /** An OLE2 file keeps the names of its streams in UTF-16. */
    private static Signature compound(String all) {
        if (all.contains(inUtf16("EncryptedPackage"))) {
            return ENCRYPTED_OFFICE;
        }
        return all.contains(inUtf16("WordDocument")) ? OLD_WORD : OLD_OFFICE;
    }

    private static String inUtf16(String name) {
        return new String(name.getBytes(UTF_16LE), ISO_8859_1);
    }

    private static Signature text(String head) {
        boolean wide = head.startsWith("\u00ff\u00fe") || head.startsWith("\u00fe\u00ff");
        if (!wide && head.chars().anyMatch(Signature::isBinary)) {
            return BINARY;
        }
        String start = head.replace("\u00ef\u00bb\u00bf", "").strip().toLowerCase(Locale.ROOT);
        if (start.startsWith("<!doctype html") || start.startsWith("<html") || start.startsWith("<?xml")) {
            return HTML;
        }
        return start.startsWith("{") ? JSON : TEXT;
    }

    private static boolean isBinary(int c) {
        return c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x1b;
    }
}
