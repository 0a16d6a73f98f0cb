package dev.bulletproof.structure;

import dev.bulletproof.model.Period;
import dev.bulletproof.structure.HeaderFields.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Cuts the head of an entry into parts and takes out dates and places. Serves one entry. */
final class HeaderSplitter {
    private static final Pattern SEPARATOR = Pattern.compile(
            "\\s+[|•·▪●◆♦]+\\s+|\\s+[-‐‑–—]+\\s+|\\s+[–—]+\\s*|\\s*[–—]+\\s+|\\s*[|]\\s*|[:;]\\s+|\\s+@\\s*|\\s*\\(\\s*\\)\\s*");
    private static final Pattern AT = Pattern.compile("\\s+\\bat\\b\\s+");
    private static final Pattern EDGES = Pattern.compile("^[\\s,;:|/()\\[\\]•·‐‑–—-]+|[\\s,;:|/(\\[•·‐‑–—-]+$");
    private static final Pattern LABEL = Pattern.compile(",\\s+([\\p{L} ]+):\\s");
    private static final Pattern COMMAS = Pattern.compile("[\\s,]+$");
    private static final Pattern LAST_OF_NAMES = Pattern.compile("(?:and|&)\\s");
    private static final Pattern ASIDE = Pattern.compile("\\s*\\(([^()]*)\\)\\s*$");
    private static final Pattern LEGAL_FORM =
            Pattern.compile("(?i)(?:inc|llc|l\\.l\\.c|ltd|limited|co|corp|plc|gmbh|llp|pvt)\\b.*");

    /** What stands before a date and only says what happened then. */
    private static final Pattern BEFORE_DATE =
            Pattern.compile("(?i)[\\s,(]*\\b(?:expected|anticipated|graduat(?:ed|ing|ion)|batch|class|issued|completed)"
                    + "(?:\\s+(?:graduation|completion|date|in|of|on|by))*\\s*:?\\s*$");

    private final Vocabulary vocabulary;
    private final List<HeaderPart> parts = new ArrayList<>();
    private Period period = Period.UNKNOWN;
    private boolean ranged;
    private int fields;

    HeaderSplitter(Vocabulary vocabulary, List<Item> items) {
        this.vocabulary = vocabulary;
        List<Field> all = new HeaderFields(vocabulary, items).all();
        ranged = all.stream().anyMatch(field -> DateText.range(field.text()).isPresent());
        all.forEach(this::take);
    }

    List<HeaderPart> parts() {
        return parts;
    }

    Period period() {
        return period;
    }

    private void take(Field field) {
        String label = "";
        fields++;
        for (String text : texts(field.text())) {
            String small = text.toLowerCase(Locale.ROOT);
            if (vocabulary.namesEntry(small)) {
                label = small;
            } else {
                parts.add(new HeaderPart(field.row(), fields, text, label));
                label = "";
            }
        }
    }

    private List<String> texts(String field) {
        return Arrays.stream(SEPARATOR.split(withoutFacts(withoutDates(field))))
                .flatMap(this::atAt)
                .map(this::withoutPlace)
                .flatMap(text -> atCommas(text).stream())
                .map(text -> EDGES.matcher(text).replaceAll("").strip())
                .filter(text -> text.length() > 1 && !vocabulary.isPlace(text) && !vocabulary.isLinkText(text))
                .toList();
    }

    /** {@code Intern, Supervisor: Ada Fennimore} without the person. */
    private String withoutFacts(String text) {
        Matcher label = LABEL.matcher(text);
        boolean fact = label.find()
                && vocabulary.statesFact(label.group(1).toLowerCase(Locale.ROOT), 0)
                && !vocabulary.namesEntry(label.group(1).toLowerCase(Locale.ROOT));
        return fact ? text.substring(0, label.start()) : text;
    }

    /** {@code Engineer at Acme}, but not {@code University of North Carolina at Asheville}. */
    private Stream<String> atAt(String text) {
        String[] sides = AT.split(text, 2);
        return sides.length == 2 && vocabulary.holdsOrganization(sides[0]) ? Stream.of(text) : Arrays.stream(sides);
    }

    /** {@code Acme, Salt Lake City, UT} without its place. */
    private String withoutPlace(String text) {
        Matcher aside = ASIDE.matcher(text);
        if (vocabulary.isPlace(text.strip())) {
            return "";
        }
        if (aside.find() && vocabulary.isPlace(aside.group(1))) {
            return text.substring(0, aside.start());
        }
        for (int comma = text.indexOf(", "); comma > 0; comma = text.indexOf(", ", comma + 2)) {
            if (vocabulary.isPlace(COMMAS.matcher(text.substring(comma + 2)).replaceFirst(""))) {
                return text.substring(0, comma);
            }
        }
        return text;
    }

    /** Where a range tells when, single years are part of a name. */
    private String withoutDates(String text) {
        String rest = text;
        Optional<DateText> date = date(rest);
        while (date.isPresent()) {
            DateText found = date.get();
            period = isBetter(found) ? found.period() : period;
            rest = BEFORE_DATE.matcher(rest.substring(0, found.start())).replaceFirst("")
                    + " | "
                    + rest.substring(found.end());
            date = date(rest);
        }
        return rest;
    }

    private Optional<DateText> date(String text) {
        return ranged ? DateText.range(text).or(() -> ownDate(text)) : DateText.in(text);
    }

    /** A date that is all that a stretch says is no part of a name. */
    private static Optional<DateText> ownDate(String text) {
        return DateText.in(text)
                .filter(date -> date.end() - date.start() == text.strip().length());
    }

    private boolean isBetter(DateText found) {
        return period.equals(Period.UNKNOWN)
                || (period.start() == null && found.range())
                || (!found.range() && period.start() == null && months(period) < months(found.period()));
    }

    private static int months(Period period) {
        return period.end() == null ? 0 : Math.min(1, period.end().month());
    }

    /**
     * {@code Engineer, Acme Inc., Boston} names an employer between commas, which part title, employer and place. What
     * follows the employer and is no title is where it is.
     */
    private List<String> atCommas(String text) {
        if (text.indexOf(',') < 0) {
            return List.of(text);
        }
        List<String> pieces = new ArrayList<>();
        for (String piece : text.split(",\\s+", -1)) {
            if (!pieces.isEmpty() && isLegalForm(piece)) {
                pieces.add(pieces.remove(pieces.size() - 1) + ", " + piece);
            } else {
                pieces.add(piece);
            }
        }
        Optional<String> employer = pieces.stream().filter(this::isEmployer).findFirst();
        if (employer.isEmpty()) {
            return List.of(text);
        }
        int at = pieces.indexOf(employer.get());
        joinNames(pieces, at);
        List<String> kept = new ArrayList<>(titles(pieces.subList(0, at)));
        kept.add(pieces.get(at));
        pieces.subList(at + 1, pieces.size()).stream()
                .filter(piece -> vocabulary.holdsTitle(piece) || vocabulary.endsLikeTitle(piece))
                .forEach(kept::add);
        return kept;
    }

    /** {@code Center for Law, Justice, and Society} is one name. */
    private static void joinNames(List<String> pieces, int from) {
        int last = from;
        for (int at = from + 1; at < pieces.size(); at++) {
            last = LAST_OF_NAMES.matcher(pieces.get(at)).lookingAt() ? at : last;
        }
        List<String> names = pieces.subList(from, last + 1);
        String name = String.join(", ", names);
        names.clear();
        pieces.add(from, name);
    }

    /** A comma may be part of a title: {@code BA, Physics}. */
    private List<String> titles(List<String> pieces) {
        boolean one = pieces.size() > 1
                && vocabulary.holdsTitle(pieces.get(0))
                && pieces.stream().skip(1).noneMatch(vocabulary::holdsTitle);
        return one ? List.of(String.join(", ", pieces)) : pieces;
    }

    private boolean isEmployer(String piece) {
        return vocabulary.holdsOrganization(piece) && !vocabulary.holdsTitle(piece);
    }

    /** Whether what follows a comma only says what kind of company it is. */
    static boolean isLegalForm(String text) {
        return LEGAL_FORM.matcher(text).matches();
    }
}
