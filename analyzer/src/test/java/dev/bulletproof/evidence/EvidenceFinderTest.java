package dev.bulletproof.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulletproof.language.Language;
import dev.bulletproof.model.Span;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EvidenceFinderTest {
    private static final Language LANGUAGE = new Language();
    private static final EvidenceFinder FINDER = new EvidenceFinder();

    static List<Table> metrics() {
        return Table.read("tables/metrics.txt");
    }

    @ParameterizedTest
    @MethodSource
    void metrics(Table row) {
        agrees(row, Evidence::metrics);
    }

    static List<Table> outcomes() {
        return Table.read("tables/outcomes.txt");
    }

    @ParameterizedTest
    @MethodSource
    void outcomes(Table row) {
        agrees(row, Evidence::outcomes);
    }

    static List<Table> technologies() {
        return Table.read("tables/technologies.txt");
    }

    @ParameterizedTest
    @MethodSource
    void technologies(Table row) {
        agrees(row, Evidence::technologies);
    }

    private static void agrees(Table row, Function<Evidence, List<Span>> kind) {
        List<Span> found = kind.apply(FINDER.facts(LANGUAGE.parse(row.text())).evidence());
        List<Span> expected =
                row.expected().stream().map(part -> span(row.text(), part)).toList();
        assertThat(found.stream()
                        .filter(one -> expected.stream().noneMatch(one::overlaps))
                        .map(one -> one.of(row.text())))
                .as("too much in: %s", row)
                .isEmpty();
        assertThat(expected.stream()
                        .filter(one -> found.stream().noneMatch(one::overlaps))
                        .map(one -> one.of(row.text())))
                .as("missed in: %s", row)
                .isEmpty();
    }

    private static Span span(String text, String part) {
        int start = text.indexOf(part);
        assertThat(start).as("'%s' stands in '%s'", part, text).isNotNegative();
        return new Span(start, start + part.length());
    }
}
