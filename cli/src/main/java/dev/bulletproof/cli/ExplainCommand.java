package dev.bulletproof.cli;

import dev.bulletproof.rules.Measured;
import dev.bulletproof.rules.RuleBook;
import dev.bulletproof.rules.RuleInfo;
import dev.bulletproof.settings.ConfigException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code bulletproof explain ID}. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = "Explains a rule: why it matters, a wrong and a right example, how to switch it off.")
final class ExplainCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "ID", description = "A rule's id, as in: bulletproof rules.")
    private String id = "";

    ExplainCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        RuleBook book = RuleBook.load();
        RuleInfo rule = book.info(id).orElseThrow(() -> unknown(book.ids()));
        List<Measured> figures = RuleBook.figures(Set.of(rule.id())).getOrDefault(rule.id(), List.of());
        terminal.out().print(RulePage.of(rule, figures));
        return ExitCode.OK.code();
    }

    private UsageException unknown(Set<String> known) {
        return new UsageException(ConfigException.unknown("rule", id, known));
    }
}
