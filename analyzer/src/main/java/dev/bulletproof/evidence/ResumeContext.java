package dev.bulletproof.evidence;

import dev.bulletproof.language.Head.Tense;
import dev.bulletproof.model.Entry;
import dev.bulletproof.model.Resume;
import dev.bulletproof.model.Section;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a bullet's surroundings say about it.
 *
 * @param skills terms of the résumé's skills sections, lower case
 * @param style how the author writes
 * @param tenses by bullet id, the tense its entry asks for: past where the entry has ended, else that of most of its
 *     bullets; only {@code PAST} and {@code PRESENT} occur
 */
public record ResumeContext(Set<String> skills, AuthorStyle style, Map<String, Tense> tenses) {
    /** Of a bullet that stands alone. */
    public static final ResumeContext EMPTY =
            new ResumeContext(Set.of(), new AuthorStyle(false, false, false), Map.of());

    public ResumeContext {
        skills = Set.copyOf(skills);
        tenses = Map.copyOf(tenses);
    }

    /** The tense that the entry of this bullet asks for; absent for a bullet that stands alone. */
    public Optional<Tense> tenseOf(String bulletId) {
        return Optional.ofNullable(tenses.get(bulletId));
    }

    /**
     * How the author writes, by the majority of the bullets.
     *
     * @param finalStop whether bullets end in a full stop
     * @param british whether spelling is British
     * @param ampersand whether "&amp;" stands for "and"
     */
    public record AuthorStyle(boolean finalStop, boolean british, boolean ampersand) {}

    /**
     * Where a bullet stands.
     *
     * @param sectionIndex 0-based
     * @param entryIndex 0-based within the section, -1 under no entry
     */
    public record Place(
            Section section, int sectionIndex, @Nullable Entry entry, int entryIndex) {}

    /** The place of the bullet with this id, which must be one of the résumé's. */
    public static Place placeOf(Resume resume, String bulletId) {
        for (int s = 0; s < resume.sections().size(); s++) {
            Section section = resume.sections().get(s);
            for (int e = 0; e < section.entries().size(); e++) {
                Entry entry = section.entries().get(e);
                if (entry.bullets().stream().anyMatch(b -> b.id().equals(bulletId))) {
                    return new Place(section, s, entry, e);
                }
            }
            if (section.bullets().stream().anyMatch(b -> b.id().equals(bulletId))) {
                return new Place(section, s, null, -1);
            }
        }
        throw new IllegalArgumentException("no bullet " + bulletId);
    }
}
