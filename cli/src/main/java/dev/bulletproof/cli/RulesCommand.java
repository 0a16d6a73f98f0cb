package dev.bulletproof.cli;

import dev.bulletproof.report.JsonRules;
import dev.bulletproof.rules.RuleBook;
import dev.bulletproof.rules.RuleInfo;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code bulletproof rules}. */
@Command(
        name = "rules",
        mixinStandardHelpOptions = true,
        description = "Lists all rules: id, severity, title. One of them in full: bulletproof explain ID.")
final class RulesCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}; json has each rule's texts and measured figures too.")
    private Format format = Format.TEXT;

    RulesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        RuleBook book = RuleBook.load();
        if (format == Format.JSON) {
            terminal.out().print(new JsonRules(book).text());
            return ExitCode.OK.code();
        }
        List<RuleInfo> rules = book.infos();
        int widest = rules.stream().mapToInt(rule -> rule.id().length()).max().orElse(0);
        rules.forEach(rule -> terminal.out().println(line(rule, widest)));
        return ExitCode.OK.code();
    }

    private static String line(RuleInfo rule, int widest) {
        return String.format(Locale.ROOT, "%-" + widest + "s  %-10s  %s", rule.id(), level(rule), rule.title());
    }

    /** How the list is written. */
    enum Format {
        TEXT,
        JSON
    }

    /** The severity it has where nothing is configured; on generic bullets it may be graver. */
    static String level(RuleInfo rule) {
        return rule.onByDefault() ? rule.severity().id() : "off";
    }
}
