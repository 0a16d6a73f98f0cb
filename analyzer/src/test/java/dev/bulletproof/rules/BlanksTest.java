package dev.bulletproof.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BlanksTest {
    private final Blanks blanks = Blanks.load();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Increased sales by [X%] | [X%]",
                "Led a team of [N] engineers | [N]",
                "Cut cost by [$N] a year | [$N]",
                "Saved $____ a year | ____",
                "Saved $XXk a year | $XXk",
                "Reduced load by XX% | XX%",
                "Reduced load by X % | X %",
                "Hired X engineers in a year | X",
                "Shipped <feature> | <feature>",
                "Grew {{segment}} | {{segment}}",
                "Built it using [technology stack] | [technology stack]",
                "Moved it, [reducing infrastructure cost by N%] | [reducing infrastructure cost by N%]",
                "Worked for [Company Name] | [Company Name]",
                "Launch date TBD | TBD",
            })
    void a_blank_is_found_with_its_brackets(String bullet, String blank) {
        assertThat(blanks.in(bullet))
                .singleElement()
                .satisfies(span -> assertThat(span.of(bullet)).isEqualTo(blank));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cached pages in memory [Redis]",
                "Wrote the talk [video]",
                "Supported Mac OS X users",
                "Kept p99 < 200 ms and error rate > 99%",
                "Trained XGBoost on 2x the data",
                "Sold Xbox consoles",
                "Parsed Map<String, Integer> faster in Java",
                "Kept the log [it was read by all of the people who came to the yard each day after the tide, 1,204 of them]",
            })
    void names_and_signs_are_no_blanks(String bullet) {
        assertThat(blanks.in(bullet)).isEmpty();
    }
}
