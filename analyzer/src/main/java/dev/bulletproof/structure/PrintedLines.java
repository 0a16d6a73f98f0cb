package dev.bulletproof.structure;

import dev.bulletproof.model.Box;
import dev.bulletproof.model.Line;
import dev.bulletproof.model.LineRole;
import dev.bulletproof.model.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The printed lines of all rows: a row that wraps has several. */
final class PrintedLines {
    private final List<Row> rows;
    private final List<Integer> firsts = new ArrayList<>();
    private int total;

    PrintedLines(List<Row> rows) {
        this.rows = rows;
        for (Row row : rows) {
            firsts.add(total);
            total += row.printed().size();
        }
    }

    /** The indices of a row's printed lines. */
    Stream<Integer> of(Row row) {
        int first = firsts.get(row.index());
        int next = row.index() + 1 < firsts.size() ? firsts.get(row.index() + 1) : total;
        return IntStream.range(first, next).boxed();
    }

    /** All printed lines, each with the role of its row. */
    List<Line> lines(Map<Integer, LineRole> roles) {
        return rows.stream()
                .flatMap(row -> row.printed().stream()
                        .map(words -> new Line(
                                row.line().page(), box(words), words, roles.getOrDefault(row.index(), LineRole.OTHER))))
                .toList();
    }

    private static Box box(List<Word> words) {
        return words.stream().map(Word::box).reduce(Box::union).orElseThrow();
    }
}
