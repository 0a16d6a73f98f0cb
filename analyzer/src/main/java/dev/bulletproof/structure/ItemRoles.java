package dev.bulletproof.structure;

import dev.bulletproof.model.SectionKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

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
    private static final int SHORTEST_PLAIN_BULLET = 4;
    private static final int SHORTEST_BULLET = 3;
    private static final int SHORTEST_FACT_BULLET = 5;

    /** In characters. */
    private static final int PLACE_LENGTH = 22;

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
        findPlainBullets();
        return roles;
    }

    private Role firstRole(int at) {
        Item item = items.get(at);
        if (isInnerHeading(item)) {
            return Role.OTHER;
        }
        if (item.marked()) {
            return isMarkedHeader(at) ? Role.HEADER : markedRole(item);
        }
        if (statesFact(at)) {
            return hasEntries() && namesEntry(item) ? Role.HEADER : Role.FACT;
        }
        return hasEntries() && isHeader(item) ? Role.HEADER : Role.OTHER;
    }

    private boolean hasEntries() {
        return !OF_FACTS.contains(kind) && !(kind == SectionKind.OTHER && known);
    }

    private Role markedRole(Item item) {
        boolean fact = statesFact(item, Optional.empty());
        int shortest = OF_DEEDS.contains(kind) || !known ? SHORTEST_BULLET : SHORTEST_FACT_BULLET;
        boolean deed = vocabulary.beginsWithDeed(item.text());
        boolean ofFacts =
                OF_FACTS.contains(kind) || kind == SectionKind.EDUCATION || (kind == SectionKind.OTHER && known);
        boolean keywords = kind == SectionKind.SKILLS || kind == SectionKind.SUMMARY;
        return fact || keywords || isBareLabel(item) || item.count() < shortest || (ofFacts && !deed)
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

    private boolean isInnerHeading(Item item) {
        String text = item.text().stripTrailing();
        int end = text.length();
        while (end > 0 && ":-–—".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return vocabulary.isInnerHeading(text.substring(0, end));
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
        return setOff ? dated || overText : (dated && overText && item.count() < LONGEST_COMPANY_LINE);
    }

    /** A drawn icon before dates or a place is no list mark. */
    private static boolean isBareDate(Item item) {
        Optional<DateText> date = DateText.range(item.text());
        return date.filter(found -> item.text().length() - (found.end() - found.start()) <= PLACE_LENGTH)
                .isPresent();
    }

    private static boolean isBelow(Item title, Item next) {
        boolean deeper = next.marked()
                && next.first().left() > title.first().left() + title.first().size() * 0.5;
        boolean prose = !next.marked() && next.count() >= SHORTEST_FACT_BULLET && !next.bold();
        return deeper || prose;
    }

    private boolean isHeader(Item item) {
        String text = item.text();
        Optional<DateText> date = DateText.in(text);
        int rest = item.count()
                - date.map(d -> text.substring(d.start(), d.end()).split("\\s+").length)
                        .orElse(0);
        if (date.filter(DateText::range).isPresent() && rest <= LONGEST_HEADER) {
            return true;
        }
        boolean sentence = text.endsWith(".") && !text.matches(".*\\b(?:Inc|Ltd|Co|Corp)\\.");
        boolean degree = kind == SectionKind.EDUCATION && date.isPresent();
        if (rest > LONGEST_HEADER || (sentence && !degree)) {
            return false;
        }
        boolean atEdge =
                date.filter(d -> d.end() >= text.length() - 1 || d.start() <= 1).isPresent();
        boolean fields = item.hasFields();
        return item.heading() > 0 || item.bold() || item.caps() || (atEdge && rest < LONGEST_COMPANY_LINE) || fields;
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
        boolean fact = isInnerHeading(item)
                || (item.label().isPresent() && !item.first().boldStart());
        if (item.count() > LONGEST_COMPANY_LINE || item.endsSentence() || fact) {
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

    /** Under an entry without list marks, plain lines are its bullets. */
    private void findPlainBullets() {
        if (!OF_DEEDS.contains(kind)) {
            return;
        }
        boolean headed = roles.contains(Role.HEADER);
        int start = 0;
        for (int at = 0; at <= items.size(); at++) {
            if (at == items.size() || roles.get(at) == Role.HEADER) {
                boolean underEntry = !headed || start > 0;
                if (underEntry && !roles.subList(start, at).contains(Role.BULLET)) {
                    makeBullets(start, at);
                }
                start = at + 1;
            }
        }
    }

    private void makeBullets(int from, int to) {
        for (int at = from; at < to; at++) {
            Item item = items.get(at);
            boolean fact = isInnerHeading(item);
            if (roles.get(at) == Role.OTHER && !fact && item.count() >= SHORTEST_PLAIN_BULLET) {
                roles.set(at, Role.BULLET);
            }
        }
    }
}
