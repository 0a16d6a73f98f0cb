package dev.bulletproof.measure;

import dev.bulletproof.model.Severity;
import dev.bulletproof.rules.Measured;
import dev.bulletproof.rules.RuleBook;
import dev.bulletproof.rules.RuleInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes {@code docs/RULES.md} from the rules themselves and from their measured figures. Usage: {@code RulesPage FILE}. */
public final class RulesPage {
    private static final String HEAD = """
            # Rules

            Written by `measure/rules-page` from the rules' own files; do not edit it by hand. `bulletproof rules` lists them,
            `bulletproof explain ID` shows one. Each is switched off with `-d ID`, or for good in `.bulletproof.yml`:
            `rules: {ID: off}`. Severity is how much it matters where nothing is configured: advice (`suggestion`), a fault
            (`warning`), or something that must not leave the house (`error`).

            **P** (precision): of the bullets a rule fires on, the share that people marked with the same weakness. **R**
            (recall): of those people marked, the share it fires on. **Specific**: the share of specific bullets, which name at
            least two of metric, technology and outcome, that it fires on. In brackets the 95% interval after Wilson. The sets
            are 280 labelled bullets that the rules were tuned on (dev) and 140 that nobody read, though some choices followed
            their totals (check); one writer made texts and labels. [JUDGEMENT.md](JUDGEMENT.md) has the figures of a blind test:
            expect those on other people's bullets.
            """;

    private RulesPage() {}

    /** See the class. */
    public static void main(String[] args) throws IOException {
        Files.writeString(Path.of(args[0]), text());
    }

    static String text() {
        RuleBook book = RuleBook.load();
        Map<String, List<Measured>> figures = RuleBook.figures(book.ids());
        Stream<String> rules =
                book.infos().stream().map(rule -> section(rule, figures.getOrDefault(rule.id(), List.of())));
        return Stream.concat(Stream.of(HEAD, table(book.infos())), rules).collect(Collectors.joining("\n"));
    }

    private static String table(List<RuleInfo> rules) {
        return rules.stream()
                .map(rule ->
                        "| [" + rule.id() + "](#" + rule.id() + ") | " + severity(rule) + " | " + rule.title() + " |")
                .collect(Collectors.joining("\n", "| rule | severity | |\n|---|---|---|\n", "\n"));
    }

    private static String section(RuleInfo rule, List<Measured> figures) {
        return "## " + rule.id() + "\n\n**" + rule.title() + "** (" + severity(rule) + ")\n\n" + rule.why() + "\n\n"
                + example("Wrong", rule.wrong()) + example("Right", rule.right()) + measured(figures);
    }

    private static String severity(RuleInfo rule) {
        if (!rule.onByDefault()) {
            return "off";
        }
        Severity generic = rule.onGeneric();
        return generic == rule.severity()
                ? generic.id()
                : generic.id() + " on generic bullets, else " + rule.severity().id();
    }

    private static String example(String name, String text) {
        return text.lines().map(line -> "> " + line).collect(Collectors.joining("  \n", name + ":\n\n", "\n\n"));
    }

    private static String measured(List<Measured> figures) {
        return figures.isEmpty()
                ? ""
                : figures.stream()
                        .map(RulesPage::row)
                        .collect(Collectors.joining("\n", "| set | P | R | specific |\n|---|---|---|---|\n", "\n"));
    }

    private static String row(Measured one) {
        return "| " + one.set() + " | " + new Proportion(one.hits(), one.fired()) + " | "
                + new Proportion(one.hits(), one.labelled()) + " | "
                + new Proportion(one.onSpecific(), one.specific()) + " |";
    }
}
