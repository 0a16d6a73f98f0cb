package dev.bulletproof.rules;

import dev.bulletproof.evidence.BulletFacts;
import dev.bulletproof.evidence.ResumeContext;
import dev.bulletproof.model.Bullet;
import dev.bulletproof.model.Resume;
import dev.bulletproof.model.Severity;
import dev.bulletproof.settings.Settings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Runs the rules over résumés and stamps what they find with severity and order. Immutable, safe for many threads,
 * meant to live as long as its settings.
 */
public final class RuleEngine {
    private final Settings settings;
    private final RuleBook book;

    /** All rules there are, as these settings want them. */
    public RuleEngine(Settings settings) {
        this(settings, RuleBook.load());
    }

    /** The rules of a book that is loaded already. */
    public RuleEngine(Settings settings, RuleBook book) {
        this.settings = settings;
        this.book = book;
    }

    /** These rules as they are where nothing is configured: what the content score is counted by. */
    public RuleEngine byDefault() {
        Settings defaults = Settings.defaults(settings.today());
        return settings.equals(defaults) ? this : new RuleEngine(defaults, book);
    }

    /** What all rules say about themselves. */
    public List<RuleInfo> rules() {
        return book.infos();
    }

    /**
     * The findings to be shown: those of {@link #findings} that settings neither suppress nor find too mild.
     *
     * @param facts one for each bullet, in reading order
     */
    public List<Finding> check(Resume resume, List<BulletFacts> facts, ResumeContext context) {
        return shown(resume, findings(resume, facts, context));
    }

    /**
     * All findings of the rules that run, those about the whole file first, then by first bullet, then in the order of
     * the rules, numbered from {@code f1}.
     */
    public List<Finding> findings(Resume resume, List<BulletFacts> facts, ResumeContext context) {
        Settings here = settings.forFile(Path.of(resume.source().path()));
        Scene scene = new Scene(resume, facts, context, here);
        Map<String, Integer> order = order(resume);
        List<Finding> found = new ArrayList<>(book.rules().stream()
                .filter(rule -> rule.runs(here))
                .flatMap(rule -> rule.check(scene))
                .toList());
        found.sort(Comparator.comparingInt(finding -> position(finding, order)));
        return numbered(found);
    }

    /** Those findings that settings neither suppress nor know from the baseline nor find too mild. */
    public List<Finding> shown(Resume resume, List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.severity().compareTo(settings.minSeverity()) >= 0)
                .filter(finding -> !isKnown(finding, resume))
                .toList();
    }

    /** The severity of a rule whose findings another stage makes; absent where the rule is switched off. */
    public Optional<Severity> severityOf(String ruleId, Resume resume) {
        Settings here = settings.forFile(Path.of(resume.source().path()));
        return book.rules().stream()
                .filter(rule -> rule.info().id().equals(ruleId) && rule.runs(here))
                .map(rule -> rule.severity(here, false))
                .findFirst();
    }

    /** The lines of a baseline file that knows these findings, see {@code Baseline}. */
    public static List<String> baselineKeys(Resume resume, List<Finding> findings) {
        return findings.stream()
                .map(finding -> ContentHash.of(finding, resume) + " " + finding.rule())
                .toList();
    }

    private boolean isKnown(Finding finding, Resume resume) {
        if (settings.suppressions().isEmpty() && settings.baseline().keys().isEmpty()) {
            return false;
        }
        String hash = ContentHash.of(finding, resume);
        return settings.baseline().knows(hash, finding.rule())
                || settings.suppressions().stream().anyMatch(one -> one.covers(hash, finding.rule()));
    }

    private static Map<String, Integer> order(Resume resume) {
        Map<String, Integer> order = new HashMap<>();
        resume.bullets().map(Bullet::id).forEach(id -> order.put(id, order.size()));
        return order;
    }

    private static int position(Finding finding, Map<String, Integer> order) {
        int first = Integer.MAX_VALUE;
        for (String id : finding.bullets()) {
            first = Math.min(first, order.getOrDefault(id, -1));
        }
        return finding.bullets().isEmpty() ? -1 : first;
    }

    private static List<Finding> numbered(List<Finding> found) {
        List<Finding> numbered = new ArrayList<>();
        for (Finding one : found) {
            numbered.add(new Finding(
                    "f" + (numbered.size() + 1),
                    one.rule(),
                    one.severity(),
                    one.bullets(),
                    one.span(),
                    one.location(),
                    one.message(),
                    one.advice()));
        }
        return numbered;
    }
}
