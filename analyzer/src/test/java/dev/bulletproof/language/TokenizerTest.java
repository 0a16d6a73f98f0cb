package dev.bulletproof.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTest {
    private final Tokenizer tokenizer = new Tokenizer();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Cut spend by $28K a month.            | Cut_spend_by_$28K_a_month_.
                    Ran S/4HANA, C++ and CI/CD;           | Ran_S/4HANA_,_C++_and_CI/CD_;
                    Up 40–45% (from 3.6)                  | Up_40–45%_(_from_3.6_)
                    The bank's 24/7 desk – on-call        | The_bank_'s_24/7_desk_–_on-call
                    planning/execution, T&M "work"        | planning_/_execution_,_T&M_"_work_"
                    [X%] of <name>                        | [_X%_]_of_<_name_>
                    """)
    void cuts_words_and_keeps_names_and_quantities_whole(String text, String tokens) {
        assertThat(tokenizer.tokens(text).stream().map(span -> span.of(text)).toList())
                .containsExactly(tokens.split("_", -1));
    }
}
