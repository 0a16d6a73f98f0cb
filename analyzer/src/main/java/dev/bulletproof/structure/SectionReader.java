package dev.bulletproof.structure;

import dev.bulletproof.model.Bullet;
import dev.bulletproof.model.Entry;
import dev.bulletproof.model.LineRole;
import dev.bulletproof.model.Section;
import dev.bulletproof.model.SectionKind;
import dev.bulletproof.structure.HeadingFinder.Heading;
import dev.bulletproof.structure.ItemRoles.Role;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads the items of one section into entries and bullets. */
final class SectionReader {
    private static final Pattern PARTS = Pattern.compile("\\s*[,;|–—]\\s*|\\s+-\\s+");

    private final Vocabulary vocabulary;
    private final BulletMaker bullets;
    private final Map<Integer, LineRole> lineRoles;
    private final Heading heading;
    private final List<Bullet> loose = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();
    private final List<String> prose = new ArrayList<>();
    private final List<Item> header = new ArrayList<>();
    private final List<Bullet> own = new ArrayList<>();

    /** @param lineRoles receives the roles of the rows, by their index */
    SectionReader(Vocabulary vocabulary, BulletMaker bullets, Map<Integer, LineRole> lineRoles, Heading heading) {
        this.vocabulary = vocabulary;
        this.bullets = bullets;
        this.lineRoles = lineRoles;
        this.heading = heading;
    }

    Section read(List<Item> items) {
        List<Role> roles = new ItemRoles(vocabulary, heading.kind(), heading.known(), items).find();
        boolean inHeader = false;
        for (int at = 0; at < items.size(); at++) {
            Item item = items.get(at);
            if (roles.get(at) == Role.HEADER) {
                if (!inHeader || beginsAnew(item)) {
                    closeEntry(inHeader);
                }
                header.add(item);
            } else if (roles.get(at) == Role.BULLET) {
                addBullet(item);
            } else {
                prose.add(item.text());
            }
            inHeader = roles.get(at) == Role.HEADER || (inHeader && roles.get(at) == Role.FACT);
        }
        closeEntry(false);
        return new Section(heading.title(), heading.kind(), loose, entries, prose);
    }

    /** Whether an entry without bullets ends where this begins: each has one date, one degree and one school. */
    private boolean beginsAnew(Item item) {
        if (header.isEmpty()) {
            return true;
        }
        boolean dates = dated(item) && header.stream().anyMatch(this::dated);
        boolean degrees = isDegree(item) && header.stream().anyMatch(this::isDegree);
        boolean schools = isSchool(item) && header.stream().anyMatch(this::isSchool);
        boolean told = header.stream().anyMatch(this::isDegree);
        boolean whole = header.size() > 1 || isSchool(header.get(0));
        return dates || (degrees && whole) || (schools && told);
    }

    private boolean isDegree(Item item) {
        return heading.kind() == SectionKind.EDUCATION && vocabulary.holdsTitle(item.text());
    }

    private boolean isSchool(Item item) {
        return heading.kind() == SectionKind.EDUCATION
                && Arrays.stream(PARTS.split(item.text()))
                        .anyMatch(part -> vocabulary.holdsOrganization(part) && !vocabulary.holdsTitle(part));
    }

    private boolean dated(Item item) {
        return (heading.kind() == SectionKind.EDUCATION ? DateText.in(item.text()) : DateText.range(item.text()))
                .isPresent();
    }

    private void addBullet(Item item) {
        item.rows().forEach(row -> lineRoles.put(row.index(), LineRole.BULLET));
        (header.isEmpty() ? loose : own).add(bullets.make(item));
    }

    /**
     * Ends the open entry. Where headers follow each other without bullets, those after the last dated line already
     * belong to the next entry, if the first entry also had lines above its dates.
     */
    private void closeEntry(boolean headersFollow) {
        if (header.isEmpty()) {
            return;
        }
        List<Item> mine = new ArrayList<>(header);
        List<Item> next = new ArrayList<>();
        if (headersFollow && !dated(header.get(0))) {
            while (mine.size() > 1 && !dated(mine.get(mine.size() - 1))) {
                next.add(0, mine.remove(mine.size() - 1));
            }
        }
        EntryHeader read = new EntryHeader(vocabulary, heading.kind(), mine);
        lineRoles.putAll(read.roles());
        entries.add(new Entry(read.title(), read.organization(), read.period(), List.copyOf(own)));
        own.clear();
        header.clear();
        header.addAll(next);
    }
}
