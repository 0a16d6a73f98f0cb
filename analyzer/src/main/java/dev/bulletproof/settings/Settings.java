package dev.bulletproof.settings;

import dev.bulletproof.model.Severity;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the user wants, checked once before the first stage. None of it changes the content score.
 *
 * @param role id of the role that résumés are read for
 * @param preset where the rules' levels start from
 * @param levels what differs from the preset, by rule id
 * @param minSeverity findings below it are not shown
 * @param failOn from which severity on a run fails
 * @param minScore 0 to 100: a run fails below it
 * @param suppressions findings not to be shown
 * @param baseline findings that were there before and are not shown
 * @param overrides what differs for some files, the last one that matches wins
 * @param today what "present" means
 */
public record Settings(
        String role,
        Preset preset,
        Map<String, Level> levels,
        Severity minSeverity,
        FailOn failOn,
        int minScore,
        List<Suppression> suppressions,
        Baseline baseline,
        List<FileOverride> overrides,
        LocalDate today) {
    /** The role that is read for when none is named. */
    public static final String DEFAULT_ROLE = "tpm";

    public Settings {
        levels = Map.copyOf(levels);
        suppressions = List.copyOf(suppressions);
        overrides = List.copyOf(overrides);
    }

    /** What holds where nothing is configured. */
    public static Settings defaults(LocalDate today) {
        return new Settings(
                DEFAULT_ROLE,
                Preset.RECOMMENDED,
                Map.of(),
                Severity.SUGGESTION,
                FailOn.ERROR,
                0,
                List.of(),
                Baseline.EMPTY,
                List.of(),
                today);
    }

    /** These settings with the overrides for one file applied. */
    public Settings forFile(Path file) {
        String roleHere = role;
        Map<String, Level> levelsHere = new HashMap<>(levels);
        for (FileOverride override : overrides) {
            if (override.matches(file)) {
                roleHere = override.role() == null ? roleHere : override.role();
                levelsHere.putAll(override.levels());
            }
        }
        return with(roleHere, levelsHere);
    }

    /** Ids of all roles that some file may be read for. */
    public Set<String> roles() {
        Set<String> roles = new TreeSet<>(Set.of(role));
        overrides.stream().map(FileOverride::role).filter(Objects::nonNull).forEach(roles::add);
        return roles;
    }

    /** These settings for another role. */
    public Settings withRole(String id) {
        return with(id, levels);
    }

    private Settings with(String newRole, Map<String, Level> newLevels) {
        return new Settings(
                newRole, preset, newLevels, minSeverity, failOn, minScore, suppressions, baseline, overrides, today);
    }
}
