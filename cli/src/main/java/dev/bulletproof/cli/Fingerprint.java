package dev.bulletproof.cli;

import dev.bulletproof.report.Tool;
import dev.bulletproof.settings.FileOverride;
import dev.bulletproof.settings.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * All that the outcome of a file depends on besides the file: the program, the configuration, the user's own roles.
 * Written out in a fixed order, since that of sets and maps changes from one process to the next.
 */
final class Fingerprint {
    private Fingerprint() {}

    static String of(Settings settings, Collection<Path> ownRoles) throws IOException {
        StringBuilder text = new StringBuilder(Tool.VERSION + ' ' + Tool.RULES_VERSION + ' ' + Tool.SCORE_VERSION);
        text.append('\n').append(OutcomeFile.FORMAT).append(' ').append(settings.today());
        text.append('\n').append(settings.role()).append(' ').append(settings.preset());
        text.append('\n').append(settings.minSeverity()).append(' ').append(new TreeMap<>(settings.levels()));
        text.append('\n').append(settings.suppressions());
        text.append('\n').append(new TreeSet<>(settings.baseline().keys()));
        for (FileOverride override : settings.overrides()) {
            text.append('\n').append(override.base()).append(' ').append(override.glob());
            text.append(' ').append(override.role()).append(' ').append(new TreeMap<>(override.levels()));
        }
        for (Path role : new TreeSet<>(ownRoles)) {
            text.append('\n').append(role.getFileName()).append('\n').append(Files.readString(role));
        }
        return text.toString();
    }
}
