package dev.bulletproof.cli;

import dev.bulletproof.model.Severity;
import dev.bulletproof.rules.Measured;
import dev.bulletproof.rules.RuleInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A rule explained, for a terminal. */
final class RulePage {
    private static final int WIDTH = 80;

    private RulePage() {}

    static String of(RuleInfo rule, List<Measured> figures) {
        List<String> lines = new ArrayList<>();
        lines.add(rule.title());
        lines.add(rule.id() + ", " + level(rule));
        lines.add("");
        lines.addAll(wrapped(rule.why()));
        lines.add("");
        lines.addAll(example("wrong", rule.wrong()));
        lines.addAll(example("right", rule.right()));
        figures.forEach(figure -> lines.add(measured(figure)));
        lines.add("");
        lines.add("Off for one run:  bulletproof check --disable " + rule.id() + " PATHS");
        lines.add("Off for good:     rules: {" + rule.id() + ": off}   in .bulletproof.yml");
        return lines.stream().collect(Collectors.joining("\n", "", "\n"));
    }

    private static String level(RuleInfo rule) {
        if (!rule.onByDefault()) {
            return "off unless enabled, then " + rule.severity().id();
        }
        Severity generic = rule.onGeneric();
        return generic == rule.severity()
                ? generic.id()
                : generic.id() + " on a generic bullet, else " + rule.severity().id();
    }

    private static List<String> example(String name, String text) {
        List<String> lines = new ArrayList<>();
        text.lines().forEach(line -> lines.add((lines.isEmpty() ? name + ":  " : "        ") + line));
        return lines;
    }

    private static String measured(Measured figure) {
        return "On the labelled bullets of " + figure.set() + ": right " + figure.hits() + " of the " + figure.fired()
                + " times it fires, and finds " + figure.hits() + " of " + figure.labelled() + ".";
    }

    private static List<String> wrapped(String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split("\\s+", -1)) {
            if (line.length() + word.length() >= WIDTH) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
