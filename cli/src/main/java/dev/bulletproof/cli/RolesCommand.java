package dev.bulletproof.cli;

import dev.bulletproof.settings.RolePack;
import dev.bulletproof.settings.RolePacks;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code bulletproof roles}. */
@Command(
        name = "roles",
        mixinStandardHelpOptions = true,
        description = "Lists the roles that résumés can be read for, or shows what one looks for.")
final class RolesCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(arity = "0..*", paramLabel = "ID", description = "Roles to show in full; all are listed without.")
    private List<String> ids = List.of();

    @Mixin
    private JudgeOptions judge = new JudgeOptions();

    RolesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        RolePacks roles = Workshop.roles(terminal, judge);
        if (ids.isEmpty()) {
            roles.ids().stream().map(roles::get).forEach(this::list);
        } else {
            ids.stream().map(roles::get).forEach(this::show);
        }
        return ExitCode.OK.code();
    }

    private void list(RolePack role) {
        terminal.out().printf("%-18s %s%n", role.id(), role.name() + ". " + role.summary());
    }

    private void show(RolePack role) {
        list(role);
        terminal.out().println("  is judged by: " + String.join(", ", role.measures()));
        terminal.out().println("  is read for:");
        role.signals()
                .forEach(signal -> terminal.out()
                        .printf("    %-24s %s %s%n", signal.id(), signal.name() + ".", signal.question()));
        terminal.out().println("  no technical depth: " + String.join(", ", role.processTools()));
        terminal.out().println("  red flags:");
        role.redFlags().forEach(flag -> terminal.out().println("    " + flag.name() + ". " + flag.question()));
    }
}
