package dev.bulletproof.cli;

import dev.bulletproof.rules.Measured;
import dev.bulletproof.rules.RuleBook;
import dev.bulletproof.rules.RuleInfo;
import dev.bulletproof.settings.ConfigException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code bulletproof explain ID…}. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = "Explains a rule: why it matters, a wrong and a right example, how to switch it off.")
final class ExplainCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(arity = "1..*", paramLabel = "ID", description = "Ids of rules, as in: bulletproof rules.")
    private List<String> ids = List.of();

    ExplainCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        RuleBook book = RuleBook.load();
        List<RuleInfo> rules = ids.stream()
                .distinct()
                .map(id -> book.info(id).orElseThrow(() -> unknown(id, book.ids())))
                .toList();
        Map<String, List<Measured>> figures =
                RuleBook.figures(rules.stream().map(RuleInfo::id).collect(Collectors.toSet()));
        terminal.out()
                .print(rules.stream()
                        .map(rule -> RulePage.of(rule, figures.getOrDefault(rule.id(), List.of())))
                        .collect(Collectors.joining("\n")));
        return ExitCode.OK.code();
    }

    private static UsageException unknown(String id, Set<String> known) {
        return new UsageException(ConfigException.unknown("rule", id, known));
    }
}
