package dev.bulletproof.structure;

import dev.bulletproof.model.LineRole;
import dev.bulletproof.model.Period;
import dev.bulletproof.model.SectionKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads title, organisation and dates out of the rows at the head of an entry. */
final class EntryHeader {
    private static final Set<SectionKind> WITHOUT_EMPLOYER = EnumSet.of(SectionKind.PROJECTS, SectionKind.AWARDS);
    private static final int LONGEST_NAME = 7;
    private static final Pattern ASIDE = Pattern.compile("\\([^()]*\\)");

    private final Vocabulary vocabulary;
    private final List<HeaderPart> parts;
    private final Map<Integer, LineRole> roles = new TreeMap<>();
    private final Period period;
    private String title = "";
    private String organization = "";

    EntryHeader(Vocabulary vocabulary, SectionKind kind, List<Item> items) {
        this.vocabulary = vocabulary;
        HeaderSplitter splitter = new HeaderSplitter(vocabulary, items);
        this.parts = splitter.parts();
        this.period = splitter.period();
        items.stream().flatMap(item -> item.rows().stream()).forEach(row -> roles.put(row.index(), LineRole.DATES));
        choose(!WITHOUT_EMPLOYER.contains(kind));
    }

    String title() {
        return title;
    }

    String organization() {
        return organization;
    }

    Period period() {
        return period;
    }

    /** The roles of the header's rows, by their index. */
    Map<Integer, LineRole> roles() {
        return roles;
    }

    private void choose(boolean employed) {
        Optional<HeaderPart> named = named(employed);
        Optional<HeaderPart> employer = employer(named, employed);
        Optional<HeaderPart> heading = named.or(() -> others(employer)
                        .filter(part -> !vocabulary.holdsOrganization(part.text()))
                        .findFirst())
                .or(() -> others(employer).findFirst());
        heading.ifPresent(part -> title = part.text());
        employer.filter(part -> !part.text().equals(title)).ifPresent(part -> organization = withoutPlace(part.text()));
        if (organization.isEmpty() && employed) {
            splitTitle(", ");
            splitTitle(" / ");
        }
        heading.ifPresent(part -> roles.put(part.row(), LineRole.TITLE));
        employer.filter(part -> roles.get(part.row()) != LineRole.TITLE)
                .ifPresent(part -> roles.put(part.row(), LineRole.ORGANIZATION));
    }

    /** The part that is surely the title. */
    private Optional<HeaderPart> named(boolean employed) {
        if (!employed) {
            return labelled(vocabulary::isProjectLabel).or(() -> parts.stream().findFirst());
        }
        return labelled(vocabulary::isTitleLabel)
                .or(() -> first(part -> vocabulary.holdsTitle(part.text()) && !mayBeEmployer(part.text())))
                .or(() -> first(part -> vocabulary.holdsTitle(part.text())))
                .or(() -> first(
                        part -> vocabulary.endsLikeTitle(part.text()) && !vocabulary.holdsOrganization(part.text())));
    }

    /** {@code Ivie & Associates}, but not {@code BS in Business Administration}. */
    private boolean mayBeEmployer(String text) {
        boolean titleFirst =
                vocabulary.holdsTitle(text.substring(0, text.indexOf(' ') < 0 ? text.length() : text.indexOf(' ')));
        return !titleFirst && vocabulary.holdsOrganization(text);
    }

    private Optional<HeaderPart> labelled(Predicate<String> labels) {
        return first(part -> labels.test(part.label()));
    }

    private Optional<HeaderPart> first(Predicate<HeaderPart> property) {
        return parts.stream().filter(property).findFirst();
    }

    private Stream<HeaderPart> others(Optional<HeaderPart> than) {
        return parts.stream().filter(part -> !than.equals(Optional.of(part)));
    }

    private Optional<HeaderPart> employer(Optional<HeaderPart> named, boolean employed) {
        return labelled(vocabulary::isOrganizationLabel)
                .or(() -> others(named)
                        .filter(part -> vocabulary.holdsOrganization(part.text()))
                        .findFirst()
                        .map(part -> named.isPresent() ? whole(part, named) : part))
                .or(() -> employed ? guess(named) : Optional.empty());
    }

    /** A department follows its employer: {@code Acme – Platform Group}. */
    private HeaderPart whole(HeaderPart told, Optional<HeaderPart> named) {
        return others(named)
                .filter(part -> part.field() == told.field() && isName(part))
                .findFirst()
                .orElse(told);
    }

    /** Without a word that tells, the title comes first. */
    private Optional<HeaderPart> guess(Optional<HeaderPart> named) {
        List<HeaderPart> names = others(named.or(() -> parts.stream().findFirst()))
                .filter(this::isName)
                .toList();
        return names.stream()
                .filter(part -> !vocabulary.endsLikeTitle(part.text()))
                .findFirst()
                .or(() -> names.stream().findFirst());
    }

    private boolean isName(HeaderPart part) {
        return !vocabulary.holdsTitle(part.text())
                && part.text().split("\\s+").length <= LONGEST_NAME
                && !Character.isLowerCase(part.text().codePointAt(0));
    }

    private static String withoutPlace(String text) {
        int comma = text.indexOf(", ");
        boolean names = text.contains(", and ") || text.contains(", & ");
        return comma > 0 && !names && !HeaderSplitter.isLegalForm(text.substring(comma + 2))
                ? text.substring(0, comma)
                : text;
    }

    /** {@code Engineer, Acme} and {@code Acme, Engineer}: where nothing else names the employer, one side does. */
    private void splitTitle(String separator) {
        int at = title.indexOf(separator);
        if (at <= 0 || !organization.isEmpty()) {
            return;
        }
        String before = title.substring(0, at);
        String after = title.substring(at + separator.length());
        boolean titleFirst = isTitle(before);
        if (titleFirst != isTitle(after)) {
            organization = withoutPlace(titleFirst ? after : before).strip();
            title = (titleFirst ? before : after).strip();
        }
    }

    /** What stands in parentheses tells how one worked; what ends in a legal form is a company. */
    private boolean isTitle(String text) {
        int comma = text.lastIndexOf(", ");
        boolean company = comma > 0 && HeaderSplitter.isLegalForm(text.substring(comma + 2));
        return !company && vocabulary.holdsTitle(ASIDE.matcher(text).replaceAll(""));
    }
}
