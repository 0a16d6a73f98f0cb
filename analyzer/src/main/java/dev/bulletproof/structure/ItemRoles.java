package dev.bulletproof.structure;

import dev.bulletproof.model.SectionKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Says of each item of a section whether it heads an entry, is a bullet, or neither. */
final class ItemRoles {
    enum Role {
        HEADER,
        BULLET,
        FACT,
        OTHER
    }

    private static final Set<SectionKind> OF_DEEDS =
            EnumSet.of(SectionKind.EXPERIENCE, SectionKind.PROJECTS, SectionKind.VOLUNTEERING, SectionKind.LEADERSHIP);
    private static final Set<SectionKind> OF_FACTS =
            EnumSet.of(SectionKind.SKILLS, SectionKind.SUMMARY, SectionKind.CERTIFICATIONS, SectionKind.PUBLICATIONS);
    private static final int LONGEST_HEADER = 16;
    private static final int LONGEST_COMPANY_LINE = 10;
    private static final int SHORTEST_BULLET = 3;
    private static final int SHORTEST_DEED = 2;
    private static final int SHORTEST_FACT_BULLET = 5;
    private static final int LONGEST_BULLETED_TITLE = 8;

    /** A title is larger than what stands below it by this factor. */
    private static final double LARGER = 1.12;

    /** In characters. */
    private static final int PLACE_LENGTH = 22;
    /** Two dates are no longer, however they are written. */
    private static final int DATE_LENGTH = 60;

    private static final Pattern PARTED = Pattern.compile("[|;—–]");

    private final Vocabulary vocabulary;
    private final SectionKind kind;
    private final boolean known;
    private final List<Item> items;
    private final List<Role> roles = new ArrayList<>();

    /** @param known whether the section's title says its kind */
    ItemRoles(Vocabulary vocabulary, SectionKind kind, boolean known, List<Item> items) {
        this.vocabulary = vocabulary;
        this.kind = kind;
        this.known = known;
        this.items = items;
    }

    /** One role for each item. */
    List<Role> find() {
        for (int at = 0; at < items.size(); at++) {
            roles.add(firstRole(at));
        }
        for (int at = 0; at < items.size(); at++) {
            if (isCompanyLine(at)) {
                roles.set(at, Role.HEADER);
            }
        }
        for (int at = items.size() - 2; at >= 0; at--) {
            if (isHeaderAt(at + 1) && vocabulary.holdsTitle(items.get(at).text()) && isCompanyLine(at)) {
                roles.set(at, Role.HEADER);
            }
        }
        if (OF_DEEDS.contains(kind)) {
            new PlainBullets(vocabulary, items, roles).find();
        }
        return roles;
    }

    private Role firstRole(int at) {
        Item item = items.get(at);
        if (vocabulary.isInnerHeading(item)) {
            return Role.OTHER;
        }
        if (item.marked()) {
            return isMarkedHeader(at) ? Role.HEADER : markedRole(item);
        }
        if (statesFact(at)) {
            return hasEntries() && namesEntry(item) ? Role.HEADER : Role.FACT;
        }
        return hasEntries() && isHeader(at) ? Role.HEADER : Role.OTHER;
    }

    private boolean hasEntries() {
        return !OF_FACTS.contains(kind) && !(kind == SectionKind.OTHER && known);
    }

    private Role markedRole(Item item) {
        boolean fact = statesFact(item, Optional.empty());
        int shortest = OF_DEEDS.contains(kind) || !known ? SHORTEST_BULLET : SHORTEST_FACT_BULLET;
        boolean deed = vocabulary.beginsWithDeed(item.text());
        int least = deed && OF_DEEDS.contains(kind) ? SHORTEST_DEED : shortest;
        boolean ofFacts =
                OF_FACTS.contains(kind) || kind == SectionKind.EDUCATION || (kind == SectionKind.OTHER && known);
        boolean keywords = kind == SectionKind.SKILLS || kind == SectionKind.SUMMARY;
        return fact || keywords || isBareLabel(item) || item.count() < least || (ofFacts && !deed)
                ? Role.OTHER
                : Role.BULLET;
    }

    /** {@code Link:} without what it stands for, which is a picture or a link. */
    private static boolean isBareLabel(Item item) {
        return item.count() < SHORTEST_FACT_BULLET && item.text().matches(".*:[\\s–-]*");
    }

    private boolean statesFact(int at) {
        Optional<Item> label = Optional.of(items.get(Math.max(0, at - 1)))
                .filter(before -> at > 0 && items.get(at).first().besides(before.first()));
        return statesFact(items.get(at), label);
    }

    /** Whether it says who employed the author, as what or when: {@code Client: …}. */
    private boolean namesEntry(Item item) {
        return item.label().or(item::cellLabel).filter(vocabulary::namesEntry).isPresent()
                || DateText.range(item.text()).isPresent();
    }

    /** @param before the cell to the left, which may be its label */
    private boolean statesFact(Item item, Optional<Item> before) {
        return item.label()
                .or(item::cellLabel)
                .or(() -> before.map(label -> label.text().toLowerCase(Locale.ROOT)))
                .filter(label -> vocabulary.statesFact(label, item.count()))
                .isPresent();
    }

    /** A list mark before a job title does not make it a bullet: it is set off and has prose or deeper items below. */
    private boolean isMarkedHeader(int at) {
        Item item = items.get(at);
        if (isBareDate(item)) {
            return true;
        }
        if (item.count() > LONGEST_HEADER || item.text().endsWith(".") || !hasEntries()) {
            return false;
        }
        boolean dated = DateText.range(item.text()).isPresent();
        boolean setOff = item.bold() || item.heading() > 0 || item.hasFields();
        boolean overText = at + 1 < items.size() && isBelow(item, items.get(at + 1));
        boolean titled = item.count() <= LONGEST_BULLETED_TITLE
                && (vocabulary.holdsTitle(item.text()) || vocabulary.endsLikeTitle(item.text()))
                && !vocabulary.beginsWithDeed(item.text());
        boolean underCompany =
                at > 0 && roles.get(at - 1) == Role.HEADER && !items.get(at - 1).marked();
        if (titled && overText && underCompany) {
            return true;
        }
        return setOff ? dated || overText : (dated && overText && item.count() < LONGEST_COMPANY_LINE);
    }

    /** A drawn icon before dates or a place is no list mark. */
    private static boolean isBareDate(Item item) {
        return item.text().length() <= DATE_LENGTH + PLACE_LENGTH
                && DateText.range(item.text())
                        .filter(found -> item.text().length() - (found.end() - found.start()) <= PLACE_LENGTH)
                        .isPresent();
    }

    private static boolean isBelow(Item title, Item next) {
        boolean deeper = next.marked()
                && next.first().left() > title.first().left() + title.first().size() * 0.5;
        boolean prose = !next.marked() && next.count() >= SHORTEST_FACT_BULLET && !next.bold();
        return deeper || prose;
    }

    private boolean isHeader(int at) {
        Item item = items.get(at);
        String text = item.text();
        if (vocabulary.isLinkText(text)) {
            return false;
        }
        Optional<DateText> date = DateText.in(text);
        int rest = item.count()
                - date.map(d -> text.substring(d.start(), d.end()).split("\\s+").length)
                        .orElse(0);
        if (date.filter(DateText::range).isPresent() && rest <= LONGEST_HEADER) {
            return true;
        }
        boolean sentence = text.endsWith(".") && item.endsSentence();
        boolean degree = kind == SectionKind.EDUCATION && (date.isPresent() || vocabulary.holdsTitle(text));
        if (rest > LONGEST_HEADER || (sentence && !degree)) {
            return false;
        }
        boolean atEdge =
                date.filter(d -> d.end() >= text.length() - 1 || d.start() <= 1).isPresent();
        boolean fields = item.hasFields();
        boolean setOff = item.heading() > 0 || item.bold() || item.caps() || isLarger(at);
        return setOff || degree || (atEdge && rest < LONGEST_COMPANY_LINE) || fields;
    }

    private boolean isLarger(int at) {
        return at + 1 < items.size()
                && items.get(at).first().size()
                        > LARGER * items.get(at + 1).first().size();
    }

    /** A short line beside a header belongs to it: the employer's name, or a place. */
    private boolean isCompanyLine(int at) {
        Item item = items.get(at);
        if (roles.get(at) != Role.OTHER
                || item.marked()
                || !hasEntries()
                || item.first().startsLower()) {
            return false;
        }
        boolean fact = vocabulary.isInnerHeading(item)
                || (item.label().isPresent() && !item.first().boldStart());
        boolean parted = vocabulary.holdsTitle(item.text())
                && PARTED.matcher(item.text()).find();
        int longest = parted ? LONGEST_HEADER : LONGEST_COMPANY_LINE;
        if (item.count() > longest || item.endsSentence() || fact || vocabulary.isLinkText(item.text())) {
            return false;
        }
        boolean beside = isHeaderAt(at - 1) || isHeaderAt(at + 1);
        return beside && (looksLikeName(item) || marksFollow(at));
    }

    private boolean isHeaderAt(int at) {
        return at >= 0 && at < items.size() && roles.get(at) == Role.HEADER;
    }

    private boolean looksLikeName(Item item) {
        String[] words = item.text().split("[^\\p{L}.&'’-]+");
        long capitals = java.util.Arrays.stream(words)
                .filter(word -> !word.isEmpty() && Character.isUpperCase(word.charAt(0)))
                .count();
        return capitals * 3 >= words.length * 2L;
    }

    private boolean marksFollow(int at) {
        for (int next = at + 1; next < items.size() && next <= at + 3; next++) {
            if (roles.get(next) == Role.BULLET) {
                return true;
            }
        }
        return false;
    }
}
