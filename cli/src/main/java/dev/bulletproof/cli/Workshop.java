package dev.bulletproof.cli;

import dev.bulletproof.Analyzer;
import dev.bulletproof.language.Language;
import dev.bulletproof.read.Limits;
import dev.bulletproof.rules.RuleBook;
import dev.bulletproof.settings.RolePacks;
import dev.bulletproof.settings.Settings;
import dev.bulletproof.settings.SettingsLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a command that judges résumés works with: the settings of this run and an analyzer for them.
 *
 * @param settings of the configuration file and the flags
 * @param roles those that can be read for
 * @param rules the rules there are
 * @param ownRoles the user's role files
 * @param deferred the analyzer that all files share, made when it is first asked for
 */
record Workshop(Settings settings, RolePacks roles, RuleBook rules, List<Path> ownRoles, Deferred<Analyzer> deferred) {

    static Workshop open(Terminal terminal, JudgeOptions options, Inputs inputs) {
        // Nothing takes longer than the language models: they are loaded while all else is read.
        Language language = new Language();
        language.preload();
        return open(terminal, options, inputs, language);
    }

    /** A workshop where perhaps nothing has to be analyzed: the models are loaded when something has. */
    static Workshop openIdle(Terminal terminal, JudgeOptions options, Inputs inputs) {
        return open(terminal, options, inputs, new Language());
    }

    private static Workshop open(Terminal terminal, JudgeOptions options, Inputs inputs, Language language) {
        List<Path> scanned =
                inputs.files().stream().map(Inputs.Input::root).distinct().toList();
        RolePacks roles = roles(terminal, options);
        RuleBook book = RuleBook.load();
        Settings settings = settings(terminal, options, scanned, book.ids());
        return new Workshop(
                settings,
                roles,
                book,
                ownRoles(terminal, options),
                new Deferred<>(() -> new Analyzer(settings, book, roles, Limits.standard(), language)));
    }

    Analyzer analyzer() {
        return deferred.get();
    }

    /** The settings of a run over these folders. */
    static Settings settings(Terminal terminal, JudgeOptions options, List<Path> scanned) {
        return settings(terminal, options, scanned, RuleBook.load().ids());
    }

    private static Settings settings(Terminal terminal, JudgeOptions options, List<Path> scanned, Set<String> ruleIds) {
        return new SettingsLoader(
                        terminal.directory(),
                        userFolder(terminal.environment()),
                        ruleIds,
                        Set.copyOf(roles(terminal, options).ids()),
                        Clock.system(ZoneId.systemDefault()))
                .load(options.flags(terminal, scanned));
    }

    /** The built-in roles, those of the user's own folder, and the one that {@code --role} names as a file. */
    static RolePacks roles(Terminal terminal, JudgeOptions options) {
        RolePacks roles = roleFolder(terminal).map(RolePacks.builtIn()::with).orElseGet(RolePacks::builtIn);
        return options.roleFile(terminal).map(roles::with).orElse(roles);
    }

    /** All that a file's outcome depends on besides the file. */
    String fingerprint() {
        try {
            return Fingerprint.of(settings, ownRoles);
        } catch (IOException e) {
            throw new UsageException("a role file cannot be read: " + e.getMessage());
        }
    }

    private static List<Path> ownRoles(Terminal terminal, JudgeOptions options) {
        List<Path> files = new ArrayList<>(options.roleFile(terminal).stream().toList());
        roleFolder(terminal).ifPresent(folder -> {
            try (Stream<Path> found = Files.list(folder)) {
                found.filter(Files::isRegularFile).forEach(files::add);
            } catch (IOException e) {
                throw new UsageException(folder + ": cannot be read");
            }
        });
        return files;
    }

    private static Optional<Path> roleFolder(Terminal terminal) {
        return userFolder(terminal.environment())
                .map(home -> home.resolve("bulletproof").resolve("roles"))
                .filter(Files::isDirectory);
    }

    /** {@code $XDG_CONFIG_HOME/bulletproof} by convention, else {@code ~/.config}. */
    private static Optional<Path> userFolder(Map<String, String> environment) {
        Optional<Path> home = Optional.ofNullable(environment.get("HOME")).map(path -> Path.of(path, ".config"));
        return Optional.ofNullable(environment.get("XDG_CONFIG_HOME"))
                .map(Path::of)
                .or(() -> home);
    }
}
