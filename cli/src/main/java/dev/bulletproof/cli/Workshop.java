package dev.bulletproof.cli;

import dev.bulletproof.Analyzer;
import dev.bulletproof.read.Limits;
import dev.bulletproof.report.Tool;
import dev.bulletproof.rules.RuleBook;
import dev.bulletproof.settings.RolePacks;
import dev.bulletproof.settings.Settings;
import dev.bulletproof.settings.SettingsLoader;
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
 * @param analyzer shared by all files
 */
record Workshop(Settings settings, Analyzer analyzer) {

    static Workshop open(Terminal terminal, JudgeOptions options, Inputs inputs) {
        List<Path> scanned =
                inputs.files().stream().map(Inputs.Input::root).distinct().toList();
        RuleBook book = RuleBook.load();
        RolePacks roles = RolePacks.builtIn();
        Settings settings = new SettingsLoader(
                        terminal.directory(),
                        userFolder(terminal.environment()),
                        book.ids(),
                        Set.copyOf(roles.ids()),
                        Clock.system(ZoneId.systemDefault()))
                .load(options.flags(terminal, scanned));
        return new Workshop(settings, new Analyzer(settings, roles, Limits.standard()));
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
