package dev.bulletproof.structure;

import dev.bulletproof.model.LineRole;
import dev.bulletproof.model.Period;
import dev.bulletproof.model.SectionKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Reads title, organisation and dates out of the rows at the head of an entry. */
final class EntryHeader {
    private static final Pattern SEPARATOR = Pattern.compile(
            "\\s+[|•·▪●◆♦/]+\\s+|\\s+[-–—]+\\s+|\\s*[|]\\s*|\\s+@\\s*|\\s+\\bat\\b\\s+|\\s*\\(\\s*\\)\\s*");
    private static final Pattern EDGES = Pattern.compile("^[\\s,;:|/()\\[\\]•·–—-]+|[\\s,;:|/(\\[•·–—-]+$");
    private static final Pattern PLACE = Pattern.compile(
            "(?:[A-Z][\\p{L}.'’-]+(?: [A-Z][\\p{L}.'’-]+){0,2},? (?:[A-Z]{2}|[A-Z]\\.[A-Z]\\.)(?:,? USA?| \\d{5})?"
                    + "|(?i:remote|hybrid|on-?site|usa|united states|uk|united kingdom|india|canada|germany|australia))"
                    + "(?: \\((?i:remote|hybrid)\\))?");
    private static final Set<SectionKind> WITHOUT_EMPLOYER = EnumSet.of(SectionKind.PROJECTS, SectionKind.AWARDS);

    private record Part(int row, String text, boolean bold) {}

    private final Vocabulary vocabulary;
    private final List<Part> parts = new ArrayList<>();
    private final Map<Integer, LineRole> roles = new TreeMap<>();
    private Period period = Period.UNKNOWN;
    private String title = "";
    private String organization = "";

    EntryHeader(Vocabulary vocabulary, SectionKind kind, List<Item> items) {
        this.vocabulary = vocabulary;
        items.stream().flatMap(item -> item.rows().stream()).forEach(this::take);
        choose(kind);
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

    private void take(Row row) {
        roles.put(row.index(), LineRole.DATES);
        row.fields().forEach(field -> {
            Row part = new Row(row.index(), row.line(), field, null);
            String rest = withoutDates(part.text());
            Arrays.stream(SEPARATOR.split(rest))
                    .map(text -> EDGES.matcher(text).replaceAll("").strip())
                    .filter(text -> text.length() > 1 && !PLACE.matcher(text).matches())
                    .forEach(text -> parts.add(new Part(row.index(), text, part.boldStart())));
        });
    }

    private String withoutDates(String text) {
        String rest = text;
        Optional<DateText> date = DateText.in(rest);
        while (date.isPresent()) {
            DateText found = date.get();
            boolean better = period.equals(Period.UNKNOWN) || (period.start() == null && found.range());
            period = better ? found.period() : period;
            rest = rest.substring(0, found.start()) + " | " + rest.substring(found.end());
            date = DateText.in(rest);
        }
        return rest;
    }

    private void choose(SectionKind kind) {
        Optional<Part> named = parts.stream().filter(this::isTitle).findFirst();
        if (WITHOUT_EMPLOYER.contains(kind)) {
            named = parts.stream().findFirst();
        }
        Optional<Part> employer = employer(named, kind);
        Optional<Part> heading = named.or(() -> parts.stream()
                .filter(part -> !employer.equals(Optional.of(part)))
                .findFirst());
        heading.ifPresent(part -> title = part.text);
        employer.filter(part -> !part.text.equals(title)).ifPresent(part -> organization = withoutPlace(part.text));
        if (organization.isEmpty() && !WITHOUT_EMPLOYER.contains(kind)) {
            splitTitle();
        }
        heading.ifPresent(part -> roles.put(part.row, LineRole.TITLE));
        employer.filter(part -> roles.get(part.row) != LineRole.TITLE)
                .ifPresent(part -> roles.put(part.row, LineRole.ORGANIZATION));
    }

    private Optional<Part> employer(Optional<Part> named, SectionKind kind) {
        Optional<Part> told = parts.stream()
                .filter(part -> !named.equals(Optional.of(part)) && holds(part, vocabulary::isOrganizationWord))
                .findFirst();
        boolean guess = named.isPresent() && !WITHOUT_EMPLOYER.contains(kind);
        return told.or(() -> guess
                ? parts.stream()
                        .filter(part -> !named.get().equals(part) && !isTitle(part))
                        .findFirst()
                : Optional.empty());
    }

    private boolean isTitle(Part part) {
        return holds(part, vocabulary::isTitleWord);
    }

    private static boolean holds(Part part, java.util.function.Predicate<String> words) {
        return Arrays.stream(part.text.toLowerCase(Locale.ROOT).split("[^\\p{L}.-]+"))
                .map(word -> word.replaceAll("[.]$", ""))
                .anyMatch(word -> words.test(word) || words.test(word.replaceAll("s$", "")));
    }

    private static String withoutPlace(String text) {
        int comma = text.indexOf(", ");
        boolean name = comma > 0 && text.substring(comma + 2).matches("(?i)(?:inc|llc|ltd|co|corp|plc|gmbh)\\b.*");
        return comma > 0 && !name ? text.substring(0, comma) : text;
    }

    /** {@code Engineer, Acme}: what follows the comma is the employer unless it names the field of work. */
    private void splitTitle() {
        int comma = title.indexOf(", ");
        if (comma > 0) {
            String after = title.substring(comma + 2);
            Part part = new Part(0, after, false);
            if (holds(part, vocabulary::isOrganizationWord) && !isTitle(part)) {
                organization = withoutPlace(after);
                title = title.substring(0, comma);
            }
        }
    }
}
