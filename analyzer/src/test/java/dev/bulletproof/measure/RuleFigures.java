package dev.bulletproof.measure;

import dev.bulletproof.evidence.BulletFacts;
import dev.bulletproof.evidence.Evidence;
import dev.bulletproof.evidence.EvidenceFinder;
import dev.bulletproof.evidence.ResumeContext;
import dev.bulletproof.evidence.Verdict;
import dev.bulletproof.language.Language;
import dev.bulletproof.language.Parsed;
import dev.bulletproof.model.Format;
import dev.bulletproof.model.Identity;
import dev.bulletproof.model.Layout;
import dev.bulletproof.model.Resume;
import dev.bulletproof.model.Section;
import dev.bulletproof.model.SectionKind;
import dev.bulletproof.model.Source;
import dev.bulletproof.rules.Finding;
import dev.bulletproof.rules.RuleBook;
import dev.bulletproof.rules.RuleEngine;
import dev.bulletproof.settings.Settings;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Runs the rules over labelled bullets and prints of each rule how often it is right (P), how much of what people marked
 * it finds (R), and on what share of the specific bullets it fires.
 *
 * <p>Usage: {@code RuleFigures [--labelled] [--misses] [--yaml] FILE…}. With {@code --labelled} the evidence is taken
 * from the labels, so that the rules are measured apart from the stage before them; {@code --misses} lists each miss of
 * files named dev; {@code --yaml} prints the figures as {@code rules/figures.yaml} has them.
 */
public final class RuleFigures {
    /** The role pack that stands for each role of the labels; the others are no technical roles. */
    private static final Map<String, String> ROLES = Map.of(
            "tpm", "tpm",
            "project", "project-manager",
            "product", "product-manager",
            "swe", "software-engineer",
            "devops", "software-engineer",
            "qa", "software-engineer",
            "security", "software-engineer",
            "data", "data-engineer");

    private static final LocalDate DATE = LocalDate.of(2026, 1, 1);

    private final Language language = new Language();
    private final EvidenceFinder finder = new EvidenceFinder();
    private final RuleBook book = RuleBook.load();
    private final PrintStream out;
    private final Set<String> options;

    private RuleFigures(PrintStream out, Set<String> options) {
        this.out = out;
        this.options = options;
    }

    /** See the class. */
    public static void main(String[] args) throws IOException {
        Map<Boolean, List<String>> byKind =
                List.of(args).stream().collect(Collectors.partitioningBy(arg -> arg.startsWith("--")));
        RuleFigures figures = new RuleFigures(System.out, Set.copyOf(byKind.getOrDefault(true, List.of())));
        for (String file : byKind.getOrDefault(false, List.of())) {
            figures.measure(Path.of(file));
        }
    }

    private void measure(Path file) throws IOException {
        String name = String.valueOf(file.getFileName()).replaceFirst("\\..*", "");
        Map<Judged, Set<String>> found = new LinkedHashMap<>();
        LabelledBullet.read(file).stream().map(this::judge).forEach(one -> found.put(one, rules(one)));
        out.println((options.contains("--yaml") ? "" : "== ") + name + ":");
        Set<String> labelled = found.keySet().stream()
                .flatMap(one -> one.label().weaknesses().stream())
                .collect(Collectors.toSet());
        book.ids().stream().filter(labelled::contains).forEach(rule -> print(rule, found, name.startsWith("dev")));
    }

    private void print(String rule, Map<Judged, Set<String>> found, boolean mayBeRead) {
        FlagMeasure measure = new FlagMeasure(
                rule,
                label -> label.weaknesses().contains(rule),
                one -> rules(found, one).contains(rule));
        List<Judged> all = List.copyOf(found.keySet());
        if (options.contains("--yaml")) {
            out.println("  " + rule + ": " + yaml(rule, found));
            return;
        }
        measure.lines(all).forEach(line -> out.println(line + " on specific " + onSpecific(rule, found)));
        if (options.contains("--misses") && mayBeRead) {
            all.forEach(one -> measure.miss(one)
                    .ifPresent(miss -> out.println(
                            "    " + miss.replace(rule, "") + " " + one.label().id() + " "
                                    + one.label().role() + " " + one.label().text())));
        }
    }

    private static Set<String> rules(Map<Judged, Set<String>> found, Judged one) {
        return found.getOrDefault(one, Set.of());
    }

    private static String yaml(String rule, Map<Judged, Set<String>> found) {
        int hits = count(found, one -> rules(found, one).contains(rule) && labelled(one, rule));
        int fired = count(found, one -> rules(found, one).contains(rule));
        int wanted = count(found, one -> labelled(one, rule));
        Proportion specific = onSpecific(rule, found);
        return String.format(
                Locale.ROOT,
                "{hits: %d, fired: %d, labelled: %d, on-specific: %d, specific: %d}",
                hits,
                fired,
                wanted,
                specific.hits(),
                specific.of());
    }

    private static boolean labelled(Judged one, String rule) {
        return one.label().weaknesses().contains(rule);
    }

    private static Proportion onSpecific(String rule, Map<Judged, Set<String>> found) {
        Predicate<Judged> specific = one -> one.label().verdict().equals("specific");
        return new Proportion(
                count(found, specific.and(one -> rules(found, one).contains(rule))), count(found, specific));
    }

    private static int count(Map<Judged, Set<String>> found, Predicate<Judged> test) {
        return (int) found.keySet().stream().filter(test).count();
    }

    private Judged judge(LabelledBullet label) {
        Parsed parsed = language.parse(label.text());
        BulletFacts facts = finder.facts(parsed);
        return new Judged(label, options.contains("--labelled") ? labelled(label, facts) : facts);
    }

    private static BulletFacts labelled(LabelledBullet label, BulletFacts facts) {
        Evidence evidence = new Evidence(
                label.metrics(),
                label.technologies(),
                facts.evidence().processTools(),
                label.outcomes(),
                facts.evidence().audiences());
        Verdict verdict = Verdict.valueOf(label.verdict().toUpperCase(Locale.ROOT));
        return new BulletFacts(facts.bullet(), facts.parsed(), evidence, verdict);
    }

    private Set<String> rules(Judged one) {
        String role = ROLES.getOrDefault(one.label().role(), "general");
        Settings settings = Settings.defaults(DATE).withRole(role);
        return new RuleEngine(settings, book)
                .findings(resume(one.facts()), List.of(one.facts()), ResumeContext.EMPTY).stream()
                        .map(Finding::rule)
                        .collect(Collectors.toSet());
    }

    private static Resume resume(BulletFacts facts) {
        Section section =
                new Section("Experience", SectionKind.EXPERIENCE, List.of(facts.bullet()), List.of(), List.of());
        return new Resume(
                new Source("bullet.txt", Format.TEXT),
                new Identity("", "", List.of()),
                List.of(section),
                new Layout(true, List.of(), List.of()),
                List.of(),
                List.of());
    }
}
