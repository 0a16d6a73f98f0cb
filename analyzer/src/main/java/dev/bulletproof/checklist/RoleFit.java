package dev.bulletproof.checklist;

import dev.bulletproof.model.Entry;
import dev.bulletproof.model.Resume;
import dev.bulletproof.model.SectionKind;
import dev.bulletproof.settings.RolePacks;
import dev.bulletproof.settings.Settings;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells from the titles on a résumé when it is plainly written for another role. Immutable. */
public final class RoleFit {
    private final Map<String, List<String>> titles;

    private RoleFit(Map<String, List<String>> titles) {
        this.titles = titles;
    }

    /** Knows the titles of the built-in packs. */
    public static RoleFit builtIn() {
        return new RoleFit(RolePacks.builtIn().titles());
    }

    /**
     * The id of the role that the headline or else the newest job names, where that is not the one read for. Only of the
     * role that is read for by default: any other was chosen.
     */
    public Optional<String> other(Resume resume, String role) {
        if (!role.equals(Settings.DEFAULT_ROLE)) {
            return Optional.empty();
        }
        return said(resume)
                .map(this::named)
                .flatMap(Optional::stream)
                .findFirst()
                .filter(id -> !id.equals(role));
    }

    private static Stream<String> said(Resume resume) {
        Stream<String> newest = resume.sections().stream()
                .filter(section -> section.kind() == SectionKind.EXPERIENCE)
                .flatMap(section -> section.entries().stream())
                .map(Entry::title)
                .filter(title -> !title.isBlank())
                .limit(1);
        return Stream.concat(Stream.of(resume.identity().headline()), newest);
    }

    /** The role with the longest title that stands in the text. */
    private Optional<String> named(String text) {
        String padded = " " + text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}-]+", " ") + " ";
        return titles.keySet().stream()
                .filter(id -> longest(id, padded) > 0)
                .max(Comparator.comparingInt(id -> longest(id, padded)));
    }

    private int longest(String id, String padded) {
        return titles.getOrDefault(id, List.of()).stream()
                .filter(title -> padded.contains(" " + title + " "))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }
}
