package dev.bulletproof.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Plain words stay readable in the source; signs lose their meaning where they have one. */
class MarkdownTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Cut cost (by 20%): \"well-known\" team's work, e.g. C++! | Cut cost (by 20%): \"well-known\" team's work, e.g. C++!",
                "1. first                | 1\\. first",
                "2) second               | 2\\) second",
                "- item                  | \\- item",
                "=== under               | \\=== under",
                "--- rule                | \\--- rule",
                "# of users, #12         | \\# of users, \\#12",
                "a :tada: b              | a \\:tada: b",
                "*bold* _it_ ~gone~ $x$  | \\*bold\\* \\_it\\_ \\~gone\\~ \\$x\\$",
                "[x](y) ![z] <b> &lt;    | \\[x\\](y) !\\[z\\] \\<b\\> \\&lt;",
                "see www.x.org           | see ` www.x.org `",
            })
    void a_sign_is_escaped_only_where_it_means_something(String text, String source) {
        assertThat(Markdown.text(text)).isEqualTo(source);
    }
}
