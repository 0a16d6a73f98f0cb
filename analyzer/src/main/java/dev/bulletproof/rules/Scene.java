package dev.bulletproof.rules;

import dev.bulletproof.evidence.BulletFacts;
import dev.bulletproof.evidence.ResumeContext;
import dev.bulletproof.model.Bullet;
import dev.bulletproof.model.Entry;
import dev.bulletproof.model.Resume;
import dev.bulletproof.model.Section;
import dev.bulletproof.model.SectionKind;
import dev.bulletproof.settings.Settings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** All that a rule may look at. */
final class Scene {
    private final Resume resume;
    private final List<BulletFacts> facts;
    private final ResumeContext context;
    private final Settings settings;
    private final Map<String, BulletFacts> factsById = new HashMap<>();
    private final Map<String, Entry> entryById = new HashMap<>();
    private final Set<String> ofProjects = new HashSet<>();
    private final List<Job> jobs = new ArrayList<>();

    Scene(Resume resume, List<BulletFacts> facts, ResumeContext context, Settings settings) {
        this.resume = resume;
        this.facts = facts;
        this.context = context;
        this.settings = settings;
        facts.forEach(one -> factsById.put(one.bullet().id(), one));
        resume.sections().forEach(this::add);
    }

    private void add(Section section) {
        section.entries().forEach(this::add);
        if (section.kind() == SectionKind.PROJECTS) {
            section.entries().stream()
                    .flatMap(entry -> entry.bullets().stream())
                    .forEach(bullet -> ofProjects.add(bullet.id()));
        }
    }

    private void add(Entry entry) {
        entry.bullets().forEach(bullet -> entryById.put(bullet.id(), entry));
        jobs.add(new Job(entry, entry.bullets().stream().flatMap(this::factsOf).toList()));
    }

    private Stream<BulletFacts> factsOf(Bullet bullet) {
        return Stream.ofNullable(factsById.get(bullet.id()));
    }

    /** An entry and what is known about its bullets. */
    record Job(Entry entry, List<BulletFacts> facts) {}

    Resume resume() {
        return resume;
    }

    /** One for each bullet, in reading order. */
    List<BulletFacts> facts() {
        return facts;
    }

    ResumeContext context() {
        return context;
    }

    Settings settings() {
        return settings;
    }

    /** The entries of all sections, in reading order. */
    List<Job> jobs() {
        return jobs;
    }

    Optional<Entry> entryOf(BulletFacts one) {
        return Optional.ofNullable(entryById.get(one.bullet().id()));
    }

    /** True under a project: its lines tell of the thing made as often as of the making. */
    boolean ofProject(BulletFacts one) {
        return ofProjects.contains(one.bullet().id());
    }

    BulletFacts factsOf(String bulletId) {
        return Objects.requireNonNull(factsById.get(bulletId));
    }
}
