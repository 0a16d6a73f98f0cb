package dev.bulletproof.settings;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Makes {@link Settings} of the configuration file and the flags. Everything that cannot be followed is a
 * {@link ConfigException}; nothing is passed over in silence.
 */
public final class SettingsLoader {
    private final ConfigSearch search;
    private final Set<String> ruleIds;
    private final Set<String> roleIds;
    private final Clock clock;

    /**
     * Looks from a working directory.
     *
     * @param userFolder the user's configuration folder ({@code $XDG_CONFIG_HOME}, or {@code ~/.config})
     * @param ruleIds those of all rules there are
     * @param roleIds those of all role packs there are
     * @param clock tells today where no flag does
     */
    public SettingsLoader(
            Path workingDirectory, Optional<Path> userFolder, Set<String> ruleIds, Set<String> roleIds, Clock clock) {
        this.search = new ConfigSearch(workingDirectory, userFolder);
        this.ruleIds = ruleIds;
        this.roleIds = roleIds;
        this.clock = clock;
    }

    /** The settings that hold for this run. */
    public Settings load(Flags flags) {
        Optional<Path> file = flags.config().or(() -> search.find(flags.scanned()));
        ConfigFile config = file.map(found -> ConfigFile.of(found, ruleIds, roleIds))
                .orElseGet(() -> ConfigFile.empty(ruleIds, roleIds));
        Settings defaults = Settings.defaults(flags.today().orElseGet(() -> LocalDate.now(clock)));
        return new Settings(
                flags.role().map(this::knownRole).or(config::role).orElse(defaults.role()),
                config.preset().orElse(defaults.preset()),
                levels(config, flags),
                flags.minSeverity().or(config::minSeverity).orElse(defaults.minSeverity()),
                flags.failOn().or(config::failOn).orElse(defaults.failOn()),
                flags.minScore().or(config::minScore).orElse(defaults.minScore()),
                config.suppressions(),
                flags.baseline().or(config::baseline).map(Baseline::of).orElse(defaults.baseline()),
                config.overrides(),
                defaults.today());
    }

    private Map<String, Level> levels(ConfigFile config, Flags flags) {
        Map<String, Level> levels = new HashMap<>(config.levels());
        flags.enable().forEach(id -> levels.merge(knownRule("--enable", id), Level.ON, SettingsLoader::switchedOn));
        flags.disable().forEach(id -> levels.put(knownRule("--disable", id), Level.OFF));
        return levels;
    }

    private static Level switchedOn(Level configured, Level on) {
        return configured == Level.OFF ? on : configured;
    }

    private String knownRule(String flag, String id) {
        return known(flag, "rule", id, ruleIds);
    }

    private String knownRole(String id) {
        return known("--role", "role", id, roleIds);
    }

    private static String known(String flag, String what, String id, Set<String> known) {
        if (!known.contains(id)) {
            List<String> sorted = new ArrayList<>(known);
            sorted.sort(null);
            throw new ConfigException(flag, ConfigException.unknown(what, id, sorted));
        }
        return id;
    }
}
