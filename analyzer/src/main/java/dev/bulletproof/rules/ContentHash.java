package dev.bulletproof.rules;

import dev.bulletproof.model.Bullet;
import dev.bulletproof.model.Resume;
import dev.bulletproof.settings.Sha256;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Names a text by what it says: the first 16 hexadecimal digits of the SHA-256 of its UTF-8 bytes after NFKC
 * normalisation, with white space folded to single blanks and in lower case. So a bullet keeps its hash when the résumé
 * is exported to another format, moved about or set in other type, and loses it when its wording changes.
 */
public final class ContentHash {
    private static final int DIGITS = 16;

    private ContentHash() {}

    /** The hash of a bullet's text. */
    public static String of(String text) {
        String normal = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("\\s+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
        return HexFormat.of()
                .formatHex(Sha256.of(normal.getBytes(StandardCharsets.UTF_8)))
                .substring(0, DIGITS);
    }

    /** What a finding is about: its one bullet's hash, or one hash over all its bullets or its place. */
    public static String of(Finding finding, Resume resume) {
        Map<String, String> texts = resume.bullets().collect(Collectors.toMap(Bullet::id, Bullet::text));
        if (finding.bullets().isEmpty()) {
            return of(finding.location() == null ? finding.message() : finding.location());
        }
        return of(
                finding.bullets().stream().map(id -> texts.getOrDefault(id, "")).collect(Collectors.joining("\n")));
    }
}
