package dev.bulletproof.rules;

import dev.bulletproof.model.Entry;
import dev.bulletproof.model.PartialDate;
import dev.bulletproof.model.Period;
import dev.bulletproof.model.Section;
import dev.bulletproof.model.SectionKind;
import dev.bulletproof.settings.YamlNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Months between two jobs that no entry accounts for. A year without a month counts in its author's favour. */
final class GapShape implements Shape {
    private static final int YEAR = 12;

    private final int months;

    GapShape(YamlNode with) {
        this.months = with.get("months").integer();
    }

    /** Months since the year 0, both inclusive. */
    private record Stretch(int from, int to) {}

    @Override
    public Stream<Hit> check(Scene scene) {
        List<Stretch> stretches = scene.resume().sections().stream()
                .filter(GapShape::counts)
                .flatMap(section -> section.entries().stream())
                .map(Entry::period)
                .flatMap(period -> stretch(period, scene.settings().today()))
                .sorted(Comparator.comparingInt(Stretch::from))
                .toList();
        return gaps(stretches).stream();
    }

    private static boolean counts(Section section) {
        return section.kind() != SectionKind.PROJECTS && section.kind() != SectionKind.CERTIFICATIONS;
    }

    private List<Hit> gaps(List<Stretch> stretches) {
        List<Hit> gaps = new ArrayList<>();
        int covered = Integer.MAX_VALUE;
        for (Stretch stretch : stretches) {
            if (covered != Integer.MAX_VALUE && stretch.from() - covered - 1 >= months) {
                gaps.add(hit(covered, stretch.from()));
            }
            covered = covered == Integer.MAX_VALUE ? stretch.to() : Math.max(covered, stretch.to());
        }
        return gaps;
    }

    private static Stream<Stretch> stretch(Period period, LocalDate today) {
        PartialDate start = period.start();
        PartialDate end = period.end();
        if (start == null || (end == null && !period.present())) {
            return Stream.empty();
        }
        int now = today.getYear() * YEAR + today.getMonthValue();
        int from = start.year() * YEAR + Math.max(1, start.month());
        return Stream.of(
                new Stretch(from, end == null ? now : end.year() * YEAR + (end.month() == 0 ? YEAR : end.month())));
    }

    private static Hit hit(int end, int start) {
        String between = "between " + name(end) + " and " + name(start);
        return Hit.at(between, Map.of("between", between, "months", Integer.toString(start - end - 1)));
    }

    private static String name(int month) {
        return new PartialDate((month - 1) / YEAR, (month - 1) % YEAR + 1).toString();
    }
}
