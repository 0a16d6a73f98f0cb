package dev.bulletproof.evidence;

import dev.bulletproof.language.Head;
import dev.bulletproof.language.Head.Tense;
import dev.bulletproof.language.Parsed;
import dev.bulletproof.model.Bullet;
import dev.bulletproof.model.Entry;
import dev.bulletproof.model.PartialDate;
import dev.bulletproof.model.Period;
import dev.bulletproof.model.Resume;
import dev.bulletproof.model.Section;
import dev.bulletproof.model.SectionKind;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Reads what is common to the bullets of a résumé. */
final class ContextReader {
    private static final Pattern BRITISH = Pattern.compile("(?i)(?<=\\w)(?:is(?:ed?|ing|ation)|our|ogue|tre|amme)\\b");
    private static final Pattern AMERICAN = Pattern.compile("(?i)(?<=\\w)(?:iz(?:ed?|ing|ation)|or|og|ter|am)\\b");
    private static final Pattern SEPARATOR = Pattern.compile("\\s*[,;|•·/()\\t]\\s*|\\s+-\\s+|:\\s+");

    /** Reads the context; {@code parsed} in the order of {@link Resume#bullets()}. */
    ResumeContext read(Resume resume, List<Parsed> parsed, LocalDate today) {
        Map<String, Parsed> byId = byId(resume, parsed);
        return new ResumeContext(skills(resume), style(parsed), tenses(resume, byId, today));
    }

    private static Map<String, Parsed> byId(Resume resume, List<Parsed> parsed) {
        Map<String, Parsed> byId = new HashMap<>();
        List<Bullet> bullets = resume.bullets().toList();
        for (int i = 0; i < bullets.size(); i++) {
            byId.put(bullets.get(i).id(), parsed.get(i));
        }
        return byId;
    }

    private static Set<String> skills(Resume resume) {
        Set<String> skills = new TreeSet<>();
        for (Section section : resume.sections()) {
            if (section.kind() == SectionKind.SKILLS) {
                section.prose().forEach(line -> addTerms(line, skills));
                section.bullets().forEach(bullet -> addTerms(bullet.text(), skills));
            }
        }
        return skills;
    }

    private static void addTerms(String line, Set<String> skills) {
        for (String term : SEPARATOR.split(line.strip(), -1)) {
            if (!term.isBlank() && term.split(" ", -1).length <= 4) {
                skills.add(term.strip().toLowerCase(Locale.ROOT));
            }
        }
    }

    private static ResumeContext.AuthorStyle style(List<Parsed> parsed) {
        boolean finalStop = most(parsed, p -> p.text().endsWith("."));
        long british =
                parsed.stream().filter(p -> BRITISH.matcher(p.text()).find()).count();
        long american =
                parsed.stream().filter(p -> AMERICAN.matcher(p.text()).find()).count();
        boolean ampersand = most(
                parsed.stream()
                        .filter(p -> p.text().contains(" and ") || p.text().contains(" & "))
                        .toList(),
                p -> p.text().contains(" & "));
        return new ResumeContext.AuthorStyle(finalStop, british > american, ampersand);
    }

    private static boolean most(List<Parsed> parsed, Predicate<Parsed> shows) {
        return parsed.stream().filter(shows).count() * 2 > parsed.size();
    }

    private static Map<String, Tense> tenses(Resume resume, Map<String, Parsed> parsed, LocalDate today) {
        Map<String, Tense> tenses = new TreeMap<>();
        for (Section section : resume.sections()) {
            put(tenses, section.bullets(), majority(section.bullets(), parsed, Tense.PAST));
            for (Entry entry : section.entries()) {
                put(tenses, entry.bullets(), tense(entry, parsed, today));
            }
        }
        return tenses;
    }

    private static void put(Map<String, Tense> tenses, List<Bullet> bullets, Tense tense) {
        bullets.forEach(bullet -> tenses.put(bullet.id(), tense));
    }

    private static Tense tense(Entry entry, Map<String, Parsed> parsed, LocalDate today) {
        Period period = entry.period();
        if (period.present()) {
            return majority(entry.bullets(), parsed, Tense.PRESENT);
        }
        PartialDate end = period.end();
        return end != null && over(end, today) ? Tense.PAST : majority(entry.bullets(), parsed, Tense.PAST);
    }

    private static boolean over(PartialDate end, LocalDate today) {
        boolean sameYear = end.year() == today.getYear();
        return end.year() < today.getYear() || (sameYear && end.month() > 0 && end.month() < today.getMonthValue());
    }

    /** The tense of most finite heads; {@code tie} where neither leads. */
    private static Tense majority(List<Bullet> bullets, Map<String, Parsed> parsed, Tense tie) {
        long past = count(bullets, parsed, Set.of(Tense.PAST));
        long present = count(bullets, parsed, Set.of(Tense.PRESENT, Tense.BASE));
        return past > present ? Tense.PAST : present > past ? Tense.PRESENT : tie;
    }

    private static long count(List<Bullet> bullets, Map<String, Parsed> parsed, Set<Tense> tenses) {
        return bullets.stream()
                .map(bullet -> parsed.get(bullet.id()))
                .map(p -> p == null ? null : p.head())
                .filter(head -> head != null && tenses.contains(head.tense()))
                .map(Head::tense)
                .count();
    }
}
