package dev.bulletproof.cli;

import dev.bulletproof.Analyzer;
import dev.bulletproof.read.Limits;
import dev.bulletproof.report.Tool;
import dev.bulletproof.rules.RuleBook;
import dev.bulletproof.settings.RolePacks;
import dev.bulletproof.settings.Settings;
import dev.bulletproof.settings.SettingsLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a command that judges résumés works with: the settings of this run and an analyzer for them.
 *
 * @param settings of the configuration file and the flags
 * @param roles those that can be read for
 * @param analyzer shared by all files
 */
record Workshop(Settings settings, RolePacks roles, Analyzer analyzer) {

    static Workshop open(Terminal terminal, JudgeOptions options, Inputs inputs) {
        List<Path> scanned =
                inputs.files().stream().map(Inputs.Input::root).distinct().toList();
        RolePacks roles = roles(terminal, options);
        Settings settings = settings(terminal, options, scanned);
        return new Workshop(settings, roles, new Analyzer(settings, roles, Limits.standard()));
    }

    /** The settings of a run over these folders. */
    static Settings settings(Terminal terminal, JudgeOptions options, List<Path> scanned) {
        return new SettingsLoader(
                        terminal.directory(),
                        userFolder(terminal.environment()),
                        RuleBook.load().ids(),
                        Set.copyOf(roles(terminal, options).ids()),
                        Clock.system(ZoneId.systemDefault()))
                .load(options.flags(terminal, scanned));
    }

    /** The built-in roles, those of the user's own folder, and the one that {@code --role} names as a file. */
    static RolePacks roles(Terminal terminal, JudgeOptions options) {
        Optional<Path> folder = userFolder(terminal.environment())
                .map(home -> home.resolve("bulletproof").resolve("roles"))
                .filter(Files::isDirectory);
        RolePacks roles = folder.map(RolePacks.builtIn()::with).orElseGet(RolePacks::builtIn);
        return options.roleFile(terminal).map(roles::with).orElse(roles);
    }

    /** All that a file's outcome depends on besides the file. */
    String fingerprint() {
        return Tool.VERSION + OutcomeFile.FORMAT + settings;
    }

    /** {@code $XDG_CONFIG_HOME/bulletproof} by convention, else {@code ~/.config}. */
    private static Optional<Path> userFolder(Map<String, String> environment) {
        Optional<Path> home = Optional.ofNullable(environment.get("HOME")).map(path -> Path.of(path, ".config"));
        return Optional.ofNullable(environment.get("XDG_CONFIG_HOME"))
                .map(Path::of)
                .or(() -> home);
    }
}
