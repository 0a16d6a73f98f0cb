package dev.bulletproof.structure;

import dev.bulletproof.model.SectionKind;
import dev.bulletproof.structure.Vocabulary.Title;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Finds the headings of sections: known words that stand out, and whatever else looks the same as most of those.
 */
final class HeadingFinder {
    private static final int LONGEST_UNKNOWN = 7;
    private static final double SMALLEST = 0.7;
    private static final double SMALLER = 0.8;
    private static final double MUCH_LARGER = 1.2;
    private static final double SHARE_OF_KNOWN = 0.4;
    private static final int FEWEST_ENTRIES = 4;

    private static final Pattern LABELLED = Pattern.compile("\\S\\s*:\\s*\\S");
    private static final Pattern EDGES = Pattern.compile("^[\\s:–—-]+|[\\s:–—-]+$");

    private final TitleReader titles;
    private final List<Row> rows;
    private final Map<Integer, Look> looks = new HashMap<>();
    private final Look body;
    private final HeadingPlaces places;

    HeadingFinder(TitleReader titles, List<Row> rows) {
        this.titles = titles;
        this.rows = rows;
        rows.forEach(row -> looks.put(row.index(), Look.of(row)));
        this.body = bodyLook(rows);
        this.places = new HeadingPlaces(rows);
    }

    /**
     * A heading.
     *
     * @param title as printed
     * @param kind of its section
     * @param known whether its words say so
     */
    record Heading(String title, SectionKind kind, boolean known) {}

    /** The headings by the index of their row. */
    Map<Integer, Heading> find() {
        List<Row> known =
                rows.stream().filter(titles::sure).filter(this::isCandidate).toList();
        List<Row> outstanding =
                known.stream().filter(row -> look(row).standsOutFrom(body)).toList();
        Map<Integer, Heading> headings = new TreeMap<>();
        if (outstanding.isEmpty()) {
            known.forEach(row -> headings.put(row.index(), heading(row, true)));
            return headings;
        }
        Look usual = mostFrequent(outstanding);
        outstanding.stream()
                .filter(row -> fits(row, usual) || isUsualBeside(row, outstanding))
                .forEach(row -> headings.put(row.index(), heading(row, true)));
        List<Row> found = outstanding.stream()
                .filter(row -> headings.containsKey(row.index()))
                .toList();
        addUnknown(usual, known, found, headings);
        return headings;
    }

    /** Whether headings of the row's own column look so: those of a sidebar may differ from those beside it. */
    private boolean isUsualBeside(Row row, List<Row> outstanding) {
        Look look = look(row);
        List<Row> beside = outstanding.stream()
                .filter(other -> places.column(other) == places.column(row))
                .toList();
        long titlesAlike = beside.stream()
                .filter(other -> look(other).equals(look))
                .map(Row::text)
                .distinct()
                .count();
        return titlesAlike > 1 && places.isTall(row) && mostFrequent(beside).equals(look);
    }

    private void addUnknown(Look usual, List<Row> known, List<Row> found, Map<Integer, Heading> headings) {
        boolean telling = isTelling(usual, known);
        rows.stream()
                .filter(row -> !headings.containsKey(row.index()))
                .filter(row -> (telling && look(row).equals(usual)) || (known.size() > 1 && isAlike(row, usual, found)))
                .filter(this::isCandidate)
                .filter(row -> couldBeUnknown(row, found, headings))
                .forEach(row -> headings.put(row.index(), heading(row, false)));
    }

    private Look bodyLook(List<Row> rows) {
        Map<Look, Integer> weights = new HashMap<>();
        rows.forEach(row -> weights.merge(look(row), row.text().length(), Integer::sum));
        return weights.entrySet().stream()
                .max(Map.Entry.<Look, Integer>comparingByValue()
                        .thenComparing(entry -> entry.getKey().toString()))
                .map(Map.Entry::getKey)
                .orElse(new Look(0, false, false, 0));
    }

    /** Asked for again and again, so found once. */
    private Look look(Row row) {
        return Objects.requireNonNull(looks.get(row.index()));
    }

    private boolean isCandidate(Row row) {
        boolean listItem = row.marked() && !look(row).standsOutFrom(body);
        return !listItem
                && !isLabelOfMany(row)
                && !LABELLED.matcher(row.text()).find()
                && DateText.in(row.text()).isEmpty()
                && (!row.text().endsWith(".") || titles.sure(row));
    }

    /** The look of most different titles: a label that comes back in every entry is no measure. */
    private Look mostFrequent(List<Row> rows) {
        Map<Look, Set<String>> titles = new HashMap<>();
        rows.forEach(row ->
                titles.computeIfAbsent(look(row), look -> new HashSet<>()).add(row.text()));
        return titles.entrySet().stream()
                .max(Comparator.<Map.Entry<Look, Set<String>>>comparingInt(
                                entry -> entry.getValue().size())
                        .thenComparing(entry -> entry.getKey().size())
                        .thenComparing(entry -> entry.getKey().toString()))
                .map(Map.Entry::getKey)
                .orElseThrow();
    }

    /**
     * A heading may be somewhat smaller than the others, as in a sidebar. What looks otherwise and could be a heading
     * inside an entry, or hardly has a telling word, is none.
     */
    private boolean fits(Row row, Look usual) {
        Look look = look(row);
        if (look.equals(usual)) {
            return true;
        }
        boolean asLarge = look.size() >= usual.size() * (look.caps() ? SMALLEST : SMALLER);
        boolean asDeep = look.level() == 0 || usual.level() == 0 || look.level() <= usual.level() + 1;
        boolean asStrong = look.size() >= usual.size() || look.bold() || look.caps() || !usual.bold();
        boolean weak = titles.title(row).filter(Title::weak).isPresent() || titles.isInner(row);
        return asLarge && asDeep && asStrong && (!weak || look.size() > usual.size()) && !looksLikeEntries(look);
    }

    /** Whether most rows of that look are no titles of sections: then they are those of entries. */
    private boolean looksLikeEntries(Look look) {
        List<Row> same = rows.stream().filter(row -> look(row).equals(look)).toList();
        long sure = same.stream().filter(titles::sure).count();
        return same.size() >= FEWEST_ENTRIES && sure < same.size() * SHARE_OF_KNOWN;
    }

    /** Where headings are capitals, one in small letters that stands like them may still be one. */
    private boolean isAlike(Row row, Look usual, List<Row> sure) {
        Look look = look(row);
        boolean alike =
                Math.abs(look.size() - usual.size()) <= 1 && look.level() == usual.level() && look.standsOutFrom(body);
        boolean asWritten = look.caps() == usual.caps() && titles.title(row).isPresent();
        boolean asPlaced = look.bold() == usual.bold()
                && titles.endsAsTitle(row)
                && (!titles.isInner(row) || isOfProjects(row))
                && places.standsLike(row, sure);
        return alike && (asWritten || asPlaced);
    }

    /** Projects are more often a section than a part of a job. */
    private boolean isOfProjects(Row row) {
        return titles.title(row)
                .filter(title -> title.kind() == SectionKind.PROJECTS)
                .isPresent();
    }

    private boolean isTelling(Look look, List<Row> known) {
        List<Row> same = rows.stream().filter(row -> look(row).equals(look)).toList();
        long sure = known.stream().filter(row -> look(row).equals(look)).count();
        return sure >= 2 && sure >= same.size() * SHARE_OF_KNOWN;
    }

    /**
     * A line that repeats, directly follows a heading or stands over dates is the employer's name, not a heading. One
     * that stands as the sure ones do, with as much white space, may stand over dates and bear an icon.
     */
    private boolean couldBeUnknown(Row row, List<Row> sure, Map<Integer, Heading> headings) {
        boolean first = headings.keySet().stream().noneMatch(index -> index < row.index());
        boolean underHeading = headings.containsKey(row.index() - 1);
        boolean overDates = row.index() + 1 < rows.size()
                && DateText.in(rows.get(row.index() + 1).text()).isPresent();
        boolean underDates = row.index() > 0
                && DateText.range(rows.get(row.index() - 1).text()).isPresent();
        boolean plain = !overDates && !underDates && !row.marked();
        return !first
                && !underHeading
                && !repeats(row)
                && row.fields().size() == 1
                && row.count() <= LONGEST_UNKNOWN
                && (plain || (tells(row) && places.standsLike(row, sure)));
    }

    /** Whether words or size set it off from the names of employers. */
    private boolean tells(Row row) {
        return titles.endsAsTitle(row) || look(row).size() > body.size() * MUCH_LARGER;
    }

    /** {@code Key Skills:} that comes back in entry after entry is a label. */
    private boolean isLabelOfMany(Row row) {
        return row.text().endsWith(":")
                && rows.stream()
                                .filter(other -> other.text().startsWith(row.text()))
                                .count()
                        > 1;
    }

    private boolean repeats(Row row) {
        return rows.stream().filter(other -> other.text().equals(row.text())).count() > 1;
    }

    private Heading heading(Row row, boolean sure) {
        Optional<Title> title = titles.title(row);
        boolean vague = row.count() > 1
                && title.filter(found -> found.weak() && found.kind() == SectionKind.SKILLS)
                        .isPresent();
        SectionKind kind = title.filter(found -> !vague).map(Title::kind).orElse(SectionKind.OTHER);
        return new Heading(EDGES.matcher(row.text()).replaceAll(""), kind, !vague && (sure || title.isPresent()));
    }
}
