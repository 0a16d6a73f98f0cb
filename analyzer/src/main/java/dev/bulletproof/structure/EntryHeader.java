package dev.bulletproof.structure;

import dev.bulletproof.model.LineRole;
import dev.bulletproof.model.Period;
import dev.bulletproof.model.SectionKind;
import dev.bulletproof.model.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Reads title, organisation and dates out of the rows at the head of an entry. */
final class EntryHeader {
    private static final Pattern SEPARATOR = Pattern.compile(
            "\\s+[|•·▪●◆♦/]+\\s+|\\s+[-–—]+\\s+|\\s*[|]\\s*|:\\s+|\\s+@\\s*|\\s+\\bat\\b\\s+|\\s*\\(\\s*\\)\\s*");
    private static final Pattern EDGES = Pattern.compile("^[\\s,;:|/()\\[\\]•·–—-]+|[\\s,;:|/(\\[•·–—-]+$");
    private static final Pattern PLACE = Pattern.compile(
            "(?:[A-Z][\\p{L}.'’-]+(?: [A-Z][\\p{L}.'’-]+){0,2},? (?:[A-Z]{2}|[A-Z]\\.[A-Z]\\.)(?:,? USA?| \\d{5})?"
                    + "|(?i:remote|hybrid|on-?site|usa|united states|uk|united kingdom|india|canada|germany|australia))"
                    + "(?: \\((?i:remote|hybrid)\\))?");
    private static final Pattern LEGAL_FORM =
            Pattern.compile("(?i)(?:inc|llc|l\\.l\\.c|ltd|limited|co|corp|plc|gmbh|llp|pvt)\\b.*");
    private static final Set<SectionKind> WITHOUT_EMPLOYER = EnumSet.of(SectionKind.PROJECTS, SectionKind.AWARDS);

    /** @param label before it, in small letters, empty where there is none */
    private record Part(int row, String text, boolean bold, String label) {}

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
        String label = "";
        for (List<Word> field : row.fields()) {
            boolean bold = field.get(0).bold();
            for (String text : texts(new Row(row.index(), row.line(), field, null).text())) {
                String small = text.toLowerCase(Locale.ROOT);
                if (vocabulary.namesEntry(small)) {
                    label = small;
                } else {
                    parts.add(new Part(row.index(), text, bold, label));
                    label = "";
                }
            }
        }
    }

    private List<String> texts(String field) {
        return Arrays.stream(SEPARATOR.split(withoutDates(field)))
                .flatMap(text -> atCommas(text).stream())
                .map(text -> EDGES.matcher(text).replaceAll("").strip())
                .filter(text -> text.length() > 1 && !PLACE.matcher(text).matches())
                .toList();
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
        boolean project = WITHOUT_EMPLOYER.contains(kind);
        Optional<Part> named = labelled(project ? vocabulary::isProjectLabel : vocabulary::isTitleLabel)
                .or(() -> project
                        ? parts.stream().findFirst()
                        : parts.stream().filter(this::isTitle).findFirst());
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

    private Optional<Part> labelled(Predicate<String> labels) {
        return parts.stream().filter(part -> labels.test(part.label)).findFirst();
    }

    private Optional<Part> employer(Optional<Part> named, SectionKind kind) {
        Optional<Part> told = labelled(vocabulary::isOrganizationLabel).or(() -> toldByWord(named));
        boolean guess = named.isPresent() && !WITHOUT_EMPLOYER.contains(kind);
        return told.or(() -> guess
                ? parts.stream()
                        .filter(part -> !named.get().equals(part) && !isTitle(part))
                        .findFirst()
                : Optional.empty());
    }

    private Optional<Part> toldByWord(Optional<Part> named) {
        return parts.stream()
                .filter(part -> !named.equals(Optional.of(part)) && holds(part.text, vocabulary::isOrganizationWord))
                .findFirst();
    }

    private boolean isTitle(Part part) {
        return holds(part.text, vocabulary::isTitleWord);
    }

    private static boolean holds(String text, Predicate<String> words) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}.-]+"))
                .map(word -> word.replaceAll("[.]$", ""))
                .anyMatch(word -> words.test(word) || words.test(word.replaceAll("s$", "")));
    }

    /** {@code Engineer, Acme Inc., Boston} names an employer between commas, which part title, employer and place. */
    private List<String> atCommas(String text) {
        List<String> pieces = new ArrayList<>();
        for (String piece : text.split(",\\s+", -1)) {
            if (!pieces.isEmpty() && LEGAL_FORM.matcher(piece).matches()) {
                pieces.add(pieces.remove(pieces.size() - 1) + ", " + piece);
            } else {
                pieces.add(piece);
            }
        }
        boolean employer = pieces.stream()
                .anyMatch(piece ->
                        holds(piece, vocabulary::isOrganizationWord) && !holds(piece, vocabulary::isTitleWord));
        return employer ? pieces : List.of(text);
    }

    private static String withoutPlace(String text) {
        int comma = text.indexOf(", ");
        boolean name =
                comma > 0 && LEGAL_FORM.matcher(text.substring(comma + 2)).matches();
        return comma > 0 && !name ? text.substring(0, comma) : text;
    }

    /** {@code Engineer, Acme}: where nothing else names the employer, what follows the comma does. */
    private void splitTitle() {
        int comma = title.indexOf(", ");
        if (comma > 0 && holds(title.substring(0, comma), vocabulary::isTitleWord)) {
            String after = title.substring(comma + 2);
            if (!holds(after, vocabulary::isTitleWord)) {
                organization = withoutPlace(after);
                title = title.substring(0, comma);
            }
        }
    }
}
