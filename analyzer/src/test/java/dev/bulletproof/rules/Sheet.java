package dev.bulletproof.rules;

import dev.bulletproof.evidence.BulletFacts;
import dev.bulletproof.evidence.EvidenceFinder;
import dev.bulletproof.evidence.ResumeContext;
import dev.bulletproof.language.Language;
import dev.bulletproof.language.Parsed;
import dev.bulletproof.model.Anchor;
import dev.bulletproof.model.Bullet;
import dev.bulletproof.model.Entry;
import dev.bulletproof.model.Format;
import dev.bulletproof.model.Identity;
import dev.bulletproof.model.Layout;
import dev.bulletproof.model.Mark;
import dev.bulletproof.model.PartialDate;
import dev.bulletproof.model.Period;
import dev.bulletproof.model.Resume;
import dev.bulletproof.model.Section;
import dev.bulletproof.model.SectionKind;
import dev.bulletproof.model.Source;
import dev.bulletproof.settings.Settings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A résumé on which a test writes what it needs: jobs with periods and bullets, hidden text, a layout. */
final class Sheet {
    static final LocalDate TODAY = LocalDate.of(2026, 1, 31);
    private static final Language LANGUAGE = new Language();
    private static final EvidenceFinder FINDER = new EvidenceFinder();
    static final Period PAST = new Period(new PartialDate(2019, 3), new PartialDate(2021, 6), false);

    private final List<Entry> entries = new ArrayList<>();
    private final List<Entry> projects = new ArrayList<>();
    private final List<String> hidden = new ArrayList<>();
    private Layout layout = new Layout(true, List.of(), List.of());
    private int bullets;

    Sheet job(Period period, String... texts) {
        entries.add(new Entry("Engineer", "Example Works", period, bullets(texts)));
        return this;
    }

    Sheet project(Period period, String... texts) {
        projects.add(new Entry("Tide tables", "", period, bullets(texts)));
        return this;
    }

    private List<Bullet> bullets(String... texts) {
        return List.of(texts).stream().map(this::bullet).toList();
    }

    Sheet hidden(String text) {
        hidden.add(text);
        return this;
    }

    Sheet layout(Layout of) {
        layout = of;
        return this;
    }

    private Bullet bullet(String text) {
        bullets++;
        return new Bullet("b" + bullets, text, 1, bullets, Mark.GLYPH, new Anchor.InText(0, text.length()), List.of());
    }

    Resume resume() {
        Section worked = new Section("Experience", SectionKind.EXPERIENCE, List.of(), entries, List.of());
        Section made = new Section("Projects", SectionKind.PROJECTS, List.of(), projects, List.of());
        return new Resume(
                new Source("cv.docx", Format.DOCX),
                new Identity("", "", List.of()),
                projects.isEmpty() ? List.of(worked) : List.of(worked, made),
                layout,
                hidden,
                List.of());
    }

    List<Finding> findings() {
        return findings(new RuleEngine(Settings.defaults(TODAY)));
    }

    List<Finding> findings(RuleEngine engine) {
        Resume resume = resume();
        List<Bullet> all = resume.bullets().toList();
        List<Parsed> parsed =
                all.stream().map(one -> LANGUAGE.parse(one.text())).toList();
        ResumeContext context = FINDER.context(resume, parsed, TODAY);
        List<BulletFacts> facts = IntStream.range(0, all.size())
                .mapToObj(i -> FINDER.facts(all.get(i), parsed.get(i), context))
                .toList();
        return engine.check(resume, facts, context);
    }

    List<String> rules() {
        return findings().stream().map(Finding::rule).distinct().toList();
    }
}
