package dev.bulletproof.annotate.word;

import dev.bulletproof.annotate.note.RefusedException;
import dev.bulletproof.read.UnreadableException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a document lets others do with it, and whether somebody has signed it. */
enum Protection {
    /** Anything. */
    NONE("anything"),
    /** Changes that are tracked, and comments. */
    TRACKED_CHANGES("tracked changes only"),
    /** Comments alone. */
    COMMENTS("comments only"),
    /** Nothing but reading, or filling in forms. */
    ALL("no changes");

    private static final Set<String> YES = Set.of("1", "true", "on");

    private final String admitted;

    Protection(String admitted) {
        this.admitted = admitted;
    }

    /** As its settings have it; a protection that is not enforced is none. */
    static Protection of(WordFile file, String main) throws UnreadableException, RefusedException {
        Optional<String> settings = Relationships.of(file, main).flatMap(all -> all.target("settings"));
        Optional<Part> part = settings.isEmpty() ? Optional.empty() : file.part(settings.get());
        return part.flatMap(found -> found.root().child("documentProtection"))
                .filter(protection -> protection
                        .attribute("enforcement")
                        .filter(YES::contains)
                        .isPresent())
                .map(protection -> named(protection.attribute("edit").orElse("none")))
                .orElse(NONE);
    }

    private static Protection named(String edit) {
        return switch (edit.toLowerCase(Locale.ROOT)) {
            case "none" -> NONE;
            case "trackedchanges" -> TRACKED_CHANGES;
            case "comments" -> COMMENTS;
            default -> ALL;
        };
    }

    /** Refuses what the document forbids. */
    void check(String name, boolean tracked) throws RefusedException {
        boolean allowed = tracked ? this != ALL : this == NONE;
        if (!allowed) {
            throw new RefusedException(
                    "protected",
                    name + " is protected: it admits " + admitted,
                    "End its protection in Word (Review, Restrict Editing), or use the report: "
                            + "bulletproof check -f html");
        }
    }

    /** Whether a signature covers the document; it holds for these very bytes and for no copy. */
    static boolean isSigned(WordFile file) throws UnreadableException, RefusedException {
        return Relationships.of(file, "")
                .flatMap(all -> all.target("digital-signature/origin"))
                .isPresent();
    }
}
