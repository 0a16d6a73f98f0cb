package dev.bulletproof.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bulletproof.model.Severity;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlNodeTest {

    private static YamlNode yaml(String text) {
        return YamlNode.of("a.yaml", text);
    }

    @Test
    void values_are_read_by_what_is_expected() {
        YamlNode node = yaml("word: go\ncount: 3\nshare: 0.5\non: true\nlist: [a, b]\nlevel: warning\nnone:\n");
        assertThat(node.text("word")).isEqualTo("go");
        assertThat(node.get("count").integer()).isEqualTo(3);
        assertThat(node.get("share").number()).isEqualTo(0.5);
        assertThat(node.get("on").bool()).isTrue();
        assertThat(node.texts("list")).containsExactly("a", "b");
        assertThat(node.get("level").choice(Severity.class)).isEqualTo(Severity.WARNING);
        assertThat(node.get("none").list()).isEmpty();
        assertThat(node.optionalText("absent")).isEmpty();
    }

    @Test
    void maps_keep_the_order_of_the_file() {
        assertThat(yaml("b: 1\na: 2\nc: 3").map().keySet()).containsExactly("b", "a", "c");
    }

    @Test
    void an_empty_file_is_an_empty_map() {
        assertThat(yaml("# nothing but a comment\n").map()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a: x | a.yaml:1:4: expected a whole number, found 'x'",
                "a: [1] | a.yaml:1:4: expected a single value",
                "b: 1 | a.yaml:1:1: expected the key 'a'",
                "[1] | a.yaml:1:1: expected keys with values",
            })
    void what_is_not_expected_is_told_with_its_place(String text, String message) {
        assertFault(() -> yaml(text).get("a").integer(), message);
    }

    @Test
    void an_unknown_key_is_told_with_the_nearest_known_one() {
        assertFault(
                () -> yaml("role: tpm\nrulse: {}").rejectUnknownKeys(List.of("role", "rules")),
                "a.yaml:2:1: unknown key 'rulse'; did you mean 'rules'?");
    }

    @Test
    void an_unknown_choice_far_from_all_is_told_with_all_of_them() {
        assertFault(
                () -> yaml("a: loud").get("a").choice(Severity.class),
                "a.yaml:1:4: unknown value 'loud', which is none of: suggestion, warning, error");
    }

    @Test
    void hostile_files_are_refused_at_once() {
        assertFault(() -> yaml("a: &x [1]\nb: *x"), "a.yaml:2:4: aliases are not supported: write the value out");
        assertFault(() -> yaml("[".repeat(100_000)), "a.yaml:1:21: nested more than 20 deep");
        assertFault(() -> yaml("a: 1\na: 2"), "a.yaml:2:1: the key 'a' stands here twice");
        assertFault(() -> yaml("a: 1\n---\nb: 2"), "a.yaml:2:1: expected one document only");
    }

    @Test
    void bad_syntax_is_told_with_its_place() {
        assertThatThrownBy(() -> yaml("a: [1\nb: 2"))
                .isInstanceOf(ConfigException.class)
                .hasMessageStartingWith("a.yaml:2:");
    }

    private static void assertFault(ThrowingCallable reading, String message) {
        assertThatThrownBy(reading).isInstanceOf(ConfigException.class).hasMessage(message);
    }
}
