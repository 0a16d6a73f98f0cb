package dev.bulletproof.structure;

import dev.bulletproof.model.Identity;
import dev.bulletproof.model.LineRole;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds name, headline and contacts: what stands above the first heading, and what can only be a contact elsewhere. */
final class IdentityReader {
    private static final Pattern CONTACT = Pattern.compile(
            "(?<![\\w.+%-])[\\w.+%-]++\\s?@\\s?[\\w-]+(?:\\.[\\w-]+)+"
                    + "|(?:https?://|www\\.)\\S+"
                    + "|(?:\\b(?:linkedin|github|gitlab|twitter|medium|behance|stackoverflow|kaggle)\\.com?(?:/[\\w./-]+)?)"
                    + "|(?<![\\w/.-])(?:\\+\\d{1,3}[\\s.-]?)?(?:\\(\\d{2,5}\\)|\\d{2,5})[\\s.–-]?\\d{3,5}[\\s.–-]?\\d{3,5}(?![\\w-])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ADDRESS = Pattern.compile(
            "\\d+[\\w/-]* (?:[\\p{L}.']+ ){1,4}(?i:st|street|ave|avenue|rd|road|dr|drive|ln|lane|blvd|way|ct|court|pl)\\b.*"
                    + "|[A-Z][\\p{L}. ]+, ?[A-Z]{2}(?: \\d{5}(?:-\\d{4})?)?");
    private static final Pattern PARTS = Pattern.compile("\\s*[|•·∙▪◆♦●⋄]\\s*");
    private static final Pattern NAME = Pattern.compile("[\\p{L}][\\p{L}.,'’\\- ]+(?:\\([\\p{L} ]+\\)\\s*[\\p{L} ]*)?");
    /** Of a telephone number. */
    private static final int FEWEST_DIGITS = 8;

    private static final int LONGEST_NAME = 5;
    private static final double LARGER = 1.2;
    private static final int LONGEST_HEADLINE = 14;

    /** In words: a line with more than this beside a contact is text. */
    private static final int LONGEST_LABEL = 2;

    private final Set<String> contacts = new LinkedHashSet<>();
    private final Map<Integer, LineRole> roles;

    private final Vocabulary vocabulary;

    /** @param roles receives the roles of the rows, by their index */
    IdentityReader(Vocabulary vocabulary, Map<Integer, LineRole> roles) {
        this.vocabulary = vocabulary;
        this.roles = roles;
    }

    /** @param head the rows above the first heading */
    Identity read(List<Row> head, List<Row> all) {
        Optional<Row> name = name(head.isEmpty() ? all.stream().limit(3).toList() : head);
        all.forEach(row -> contacts(row, head.contains(row), name.equals(Optional.of(row))));
        name.ifPresent(row -> roles.put(row.index(), LineRole.NAME));
        Optional<Row> more = name.flatMap(row -> wrapped(row, head));
        more.ifPresent(row -> roles.put(row.index(), LineRole.NAME));
        Optional<Row> headline = more.or(() -> name).flatMap(row -> headline(row, head));
        headline.ifPresent(row -> roles.put(row.index(), LineRole.TITLE));
        return new Identity(
                Stream.concat(name.stream(), more.stream())
                        .map(IdentityReader::name)
                        .collect(Collectors.joining(" ")),
                headline.map(Row::text).orElse(""),
                List.copyOf(contacts));
    }

    private void contacts(Row row, boolean inHead, boolean isName) {
        boolean found = false;
        int length = 0;
        List<String> all = new ArrayList<>();
        Matcher matcher = CONTACT.matcher(row.text());
        while (mayHoldContact(row.text()) && matcher.find()) {
            all.add(matcher.group().strip());
            length += matcher.group().length();
        }
        boolean nothingElse = length * 2 > row.text().length()
                && isLabel(CONTACT.matcher(row.text()).replaceAll(""));
        if (inHead || nothingElse) {
            contacts.addAll(all);
            found = !all.isEmpty();
        }
        if (inHead) {
            for (String part : PARTS.split(row.text(), -1)) {
                if (!isName && ADDRESS.matcher(part).matches()) {
                    contacts.add(part);
                    found = true;
                }
            }
        }
        if (found) {
            roles.put(row.index(), LineRole.CONTACT);
        }
    }

    /** Whether it has an "@", a stop or colon within a word, or digits enough for a telephone: most lines have none. */
    private static boolean mayHoldContact(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            digits += Character.isDigit(letter) ? 1 : 0;
            boolean sign = (letter == '.' || letter == ':') && i + 1 < text.length() && text.charAt(i + 1) > ' ';
            if (letter == '@' || sign || digits >= FEWEST_DIGITS) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLabel(String text) {
        String label = text.strip();
        return label.endsWith(":") || label.split("\\s+", -1).length <= LONGEST_LABEL;
    }

    private Optional<Row> name(List<Row> head) {
        return head.stream()
                .filter(row -> !row.marked() && !name(row).isEmpty())
                .max(Comparator.comparingDouble(Row::size)
                        .thenComparing(row -> row.bold() ? 1 : 0)
                        .thenComparing(Row::index, Comparator.reverseOrder()));
    }

    /** The second line of a name that has no room in one. */
    private Optional<Row> wrapped(Row name, List<Row> head) {
        double others = head.stream()
                .filter(row -> row.index() > name.index() + 1)
                .mapToDouble(Row::size)
                .max()
                .orElse(name.size());
        return head.stream()
                .filter(row -> row.index() == name.index() + 1)
                .filter(row -> Math.abs(row.size() - name.size()) < 0.5 && row.size() > others * LARGER)
                .filter(row -> name.count() <= 2 && row.count() <= 2 && row.caps() == name.caps())
                .filter(row -> !name(row).isEmpty() && !vocabulary.holdsTitle(row.text()))
                .findFirst();
    }

    private static String name(Row row) {
        String first = PARTS.split(fieldText(row), -1)[0].strip();
        int words = first.split("\\s+", -1).length;
        boolean plausible = NAME.matcher(first).matches()
                && words <= LONGEST_NAME
                && Character.isUpperCase(first.codePointAt(0))
                && !first.matches("(?i)(?:curriculum vitae|resume|résumé|cv)");
        return plausible ? first : "";
    }

    private static String fieldText(Row row) {
        return new Row(row.index(), row.line(), row.fields().get(0), null).text();
    }

    private Optional<Row> headline(Row name, List<Row> head) {
        return head.stream()
                .filter(row -> row.index() == name.index() + 1)
                .filter(row -> roles.get(row.index()) == null && row.count() <= LONGEST_HEADLINE && !row.marked())
                .findFirst();
    }
}
