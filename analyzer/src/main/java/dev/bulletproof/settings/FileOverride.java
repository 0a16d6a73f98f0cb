package dev.bulletproof.settings;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is different for some files.
 *
 * @param base folder of the configuration file, which the glob starts from
 * @param glob such as {@code interns/**}; one without a slash is matched against file names
 * @param role id of the role these files are read for, absent where it stays
 * @param levels by rule id, on top of the general ones
 */
public record FileOverride(Path base, String glob, @Nullable String role, Map<String, Level> levels) {
    public FileOverride {
        levels = Map.copyOf(levels);
    }

    boolean matches(Path file) {
        Path whole = file.toAbsolutePath().normalize();
        Path name = whole.getFileName();
        if (glob.indexOf('/') < 0) {
            return name != null && matches(glob, name);
        }
        return whole.startsWith(base) && matches(glob, base.relativize(whole));
    }

    private static boolean matches(String glob, Path path) {
        return FileSystems.getDefault().getPathMatcher("glob:" + glob).matches(path);
    }
}
