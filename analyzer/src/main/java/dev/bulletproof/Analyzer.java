package dev.bulletproof;

import dev.bulletproof.checklist.Assessment;
import dev.bulletproof.checklist.Checklist;
import dev.bulletproof.evidence.BulletFacts;
import dev.bulletproof.evidence.EvidenceFinder;
import dev.bulletproof.evidence.ResumeContext;
import dev.bulletproof.language.Language;
import dev.bulletproof.language.Parsed;
import dev.bulletproof.model.Bullet;
import dev.bulletproof.model.Format;
import dev.bulletproof.model.Problem;
import dev.bulletproof.model.Resume;
import dev.bulletproof.model.Severity;
import dev.bulletproof.model.Source;
import dev.bulletproof.read.Limits;
import dev.bulletproof.read.Pages;
import dev.bulletproof.read.Reader;
import dev.bulletproof.read.Refusal;
import dev.bulletproof.read.UnreadableException;
import dev.bulletproof.report.Review;
import dev.bulletproof.rewrite.Rewrite;
import dev.bulletproof.rewrite.Rewriter;
import dev.bulletproof.rewrite.SlotHints;
import dev.bulletproof.rules.Finding;
import dev.bulletproof.rules.RuleBook;
import dev.bulletproof.rules.RuleEngine;
import dev.bulletproof.settings.RolePack;
import dev.bulletproof.settings.RolePacks;
import dev.bulletproof.settings.Settings;
import dev.bulletproof.structure.Structurer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Reads a résumé and says all there is to say about it. Models are loaded once, on first use; keep one analyzer for
 * as many files as there are. Safe for use by several threads.
 */
public final class Analyzer {
    private final Settings settings;
    private final Limits limits;
    private final Reader reader;
    private final Structurer structurer = new Structurer();
    private final Language language;
    private final Begun<EvidenceFinder> evidence;
    private final RuleEngine rules;
    private final Begun<Rewriter> rewriter;
    private final Map<String, Checklist> checklists = new HashMap<>();
    private final Map<String, SlotHints> hints = new HashMap<>();

    /** An analyzer for one configuration and the roles it names. */
    public Analyzer(Settings settings, RolePacks roles, Limits limits) {
        this(settings, RuleBook.load(), roles, limits, new Language());
    }

    /** An analyzer of parts that are loaded already, or being loaded. */
    public Analyzer(Settings settings, RuleBook book, RolePacks roles, Limits limits, Language language) {
        this.settings = settings;
        this.language = language;
        language.preload();
        this.evidence = new Begun<>("evidence", EvidenceFinder::new);
        this.rewriter = new Begun<>("rewriter", () -> new Rewriter(language));
        this.limits = limits;
        this.reader = new Reader(limits);
        this.rules = new RuleEngine(settings, book);
        settings.roles().forEach(id -> prepare(id, roles.get(id)));
    }

    private void prepare(String id, RolePack role) {
        checklists.put(id, new Checklist(role, rules));
        hints.put(id, new SlotHints(role.slotHints()));
    }

    /** Reviews a file. A file that cannot be read gives a review that says why. */
    public Review review(String name, Path file) {
        return review(name, () -> reader.read(name, file));
    }

    /** Reviews a file that is in memory. */
    public Review review(String name, byte[] content) {
        return review(name, () -> reader.read(name, content));
    }

    private Review review(String name, Reading reading) {
        try {
            return review(structure(reading.pages()));
        } catch (UnreadableException e) {
            return Review.unreadable(settings.role(), new Source(name, Format.UNKNOWN), e.problem());
        }
    }

    /** The review of a file that was not read, for a reason this analyzer does not know. */
    public Review refused(String name, String id, String what, String advice) {
        Problem problem = new Problem(id, Severity.ERROR, name + " " + what, advice);
        return Review.unreadable(settings.role(), new Source(name, Format.UNKNOWN), problem);
    }

    /** Reads a file without judging it. */
    public Resume read(String name, byte[] content) throws UnreadableException {
        return structure(reader.read(name, content));
    }

    private Resume structure(Pages pages) throws UnreadableException {
        Resume resume = structurer.structure(pages);
        if (resume.bullets().count() > limits.bullets()) {
            throw Refusal.TOO_LARGE.of(resume.source().path(), "has more than " + limits.bullets() + " bullets");
        }
        if (resume.bullets().anyMatch(bullet -> bullet.text().length() > limits.bulletCharacters())) {
            throw Refusal.TOO_LARGE.of(
                    resume.source().path(), "has a bullet of more than " + limits.bulletCharacters() + " characters");
        }
        return resume;
    }

    private Review review(Resume resume) throws UnreadableException {
        if (resume.problems().stream().anyMatch(problem -> problem.severity() == Severity.ERROR)) {
            return new Review(role(resume.source()), resume, List.of(), List.of(), Map.of(), null);
        }
        // The order matters: a rewrite answers findings, and the score names them.
        List<Bullet> bullets = resume.bullets().toList();
        Deadline deadline = Deadline.in(limits.time(), resume.source().path());
        List<Parsed> parsed = new ArrayList<>();
        for (Bullet bullet : bullets) {
            deadline.check();
            parsed.add(language.parse(bullet.text()));
        }
        ResumeContext context = evidence.get().context(resume, parsed, settings.today());
        List<BulletFacts> facts = new ArrayList<>();
        for (int i = 0; i < bullets.size(); i++) {
            deadline.check();
            facts.add(evidence.get().facts(bullets.get(i), parsed.get(i), context));
        }
        List<Finding> found = rules.findings(resume, facts, context);
        String role = role(resume.source());
        Map<String, Rewrite> rewrites = new HashMap<>();
        SlotHints places = Objects.requireNonNull(hints.get(role));
        for (BulletFacts one : facts) {
            deadline.check();
            rewrite(one, found, context)
                    .ifPresent(rewrite -> rewrites.put(one.bullet().id(), places.on(rewrite)));
        }
        Assessment assessment = checklist(role).assess(resume, facts, context, found);
        return new Review(
                role,
                resume,
                facts,
                assessment.findings(),
                rewrites,
                assessment.card().orElse(null));
    }

    private String role(Source source) {
        return settings.forFile(Path.of(source.path())).role();
    }

    private Checklist checklist(String role) {
        return Objects.requireNonNull(checklists.get(role), role);
    }

    private Optional<Rewrite> rewrite(BulletFacts facts, List<Finding> findings, ResumeContext context) {
        List<String> id = List.of(facts.bullet().id());
        List<Finding> about = findings.stream()
                .filter(finding -> finding.bullets().equals(id))
                .toList();
        return rewriter.get().rewrite(facts, about, context);
    }

    private interface Reading {
        Pages pages() throws UnreadableException;
    }
}
