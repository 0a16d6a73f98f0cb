package dev.bulletproof.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulletproof.model.Box;
import dev.bulletproof.model.Word;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the eye takes in of a line's first numeral, two words at most unless it is a pair. */
class FigureTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Moved 64 services to it  | 64 services",
                "Cut pages from 41 to 6 by deleting alerts | 41 to 6",
                "held 12 – 15 meetings    | 12 – 15",
                "down to 6 by Friday      | 6",
                "grew it by (27%          | (27%",
                "wrote S3 rules for Q4    | ''",
            })
    void a_figure_is_met_with_what_it_counts_or_is_set_against(String line, String seen) {
        List<Word> words = Stream.of(line.split(" ")).map(FigureTest::word).toList();
        String met = IntStream.range(0, words.size())
                .filter(i -> Figure.startsAt(words, i))
                .limit(1)
                .mapToObj(i -> words.stream().skip(i).limit(Figure.length(words, i, 2)))
                .flatMap(part -> part)
                .map(Word::text)
                .collect(Collectors.joining(" "));
        assertThat(met).isEqualTo(seen);
    }

    private static Word word(String text) {
        return new Word(text, new Box(0, 0, 1, 1), 10, false);
    }
}
