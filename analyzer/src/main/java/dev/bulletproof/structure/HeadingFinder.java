package dev.bulletproof.structure;

import dev.bulletproof.model.SectionKind;
import dev.bulletproof.structure.Vocabulary.Title;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Finds the headings of sections: known words that stand out, and whatever else looks the same as most of those.
 */
final class HeadingFinder {
    private static final int LONGEST_UNKNOWN = 6;
    private static final double SMALLEST = 0.7;
    private static final double SHARE_OF_KNOWN = 0.4;

    private final TitleReader titles;
    private final List<Row> rows;
    private final Look body;

    HeadingFinder(TitleReader titles, List<Row> rows) {
        this.titles = titles;
        this.rows = rows;
        this.body = bodyLook(rows);
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
                rows.stream().filter(this::isCandidate).filter(titles::sure).toList();
        List<Row> outstanding =
                known.stream().filter(row -> Look.of(row).standsOutFrom(body)).toList();
        Map<Integer, Heading> headings = new TreeMap<>();
        Optional<Look> usual = mostFrequent(outstanding);
        (outstanding.isEmpty() ? known : outstanding)
                .stream()
                        .filter(row -> usual.isEmpty() || fits(Look.of(row), usual.get()))
                        .forEach(row -> headings.put(row.index(), heading(row, true)));
        usual.filter(look -> isTelling(look, known))
                .ifPresent(look -> rows.stream()
                        .filter(row -> Look.of(row).equals(look) && !headings.containsKey(row.index()))
                        .filter(this::isCandidate)
                        .filter(row -> couldBeUnknown(row, headings))
                        .forEach(row -> headings.put(row.index(), heading(row, false))));
        return headings;
    }

    private static Look bodyLook(List<Row> rows) {
        Map<Look, Integer> weights = new HashMap<>();
        rows.forEach(row -> weights.merge(Look.of(row), row.text().length(), Integer::sum));
        return weights.entrySet().stream()
                .max(Map.Entry.<Look, Integer>comparingByValue()
                        .thenComparing(entry -> entry.getKey().toString()))
                .map(Map.Entry::getKey)
                .orElse(new Look(0, false, false, 0));
    }

    private boolean isCandidate(Row row) {
        boolean listItem =
                row.marked() && !(row.bold() || row.caps() || row.line().heading() > 0);
        return !listItem
                && row.fields().size() == 1
                && DateText.in(row.text()).isEmpty()
                && !row.text().endsWith(".");
    }

    private static Optional<Look> mostFrequent(List<Row> rows) {
        Map<Look, Long> counts = rows.stream().collect(Collectors.groupingBy(Look::of, Collectors.counting()));
        return counts.entrySet().stream()
                .max(Map.Entry.<Look, Long>comparingByValue()
                        .thenComparing(entry -> entry.getKey().size())
                        .thenComparing(entry -> entry.getKey().toString()))
                .map(Map.Entry::getKey);
    }

    /** A heading may be somewhat smaller than the others, as in a sidebar, but a heading inside an entry is no other. */
    private static boolean fits(Look look, Look usual) {
        boolean asLarge = look.size() >= usual.size() * SMALLEST;
        boolean asDeep = look.level() == 0 || usual.level() == 0 || look.level() <= usual.level();
        boolean asStrong = look.size() >= usual.size() || look.bold() || look.caps() || !usual.bold();
        return asLarge && asDeep && asStrong;
    }

    private boolean isTelling(Look look, List<Row> known) {
        List<Row> same = rows.stream().filter(row -> Look.of(row).equals(look)).toList();
        long sure = known.stream().filter(row -> Look.of(row).equals(look)).count();
        return sure >= 2 && sure >= same.size() * SHARE_OF_KNOWN;
    }

    private boolean couldBeUnknown(Row row, Map<Integer, Heading> headings) {
        boolean first = headings.keySet().stream().noneMatch(index -> index < row.index());
        boolean underHeading = headings.containsKey(row.index() - 1);
        boolean overDates = row.index() + 1 < rows.size()
                && DateText.range(rows.get(row.index() + 1).text()).isPresent();
        return !first && !underHeading && !overDates && row.count() <= LONGEST_UNKNOWN && !row.marked();
    }

    private Heading heading(Row row, boolean known) {
        SectionKind kind = titles.title(row).map(Title::kind).orElse(SectionKind.OTHER);
        return new Heading(
                row.text().replaceFirst("\\s*[:：]$", ""),
                kind,
                known || titles.title(row).isPresent());
    }
}
