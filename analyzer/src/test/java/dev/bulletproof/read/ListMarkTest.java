package dev.bulletproof.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListMarkTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "• Built",
                "•Built",
                "\uf0b7 Built",
                "\uf0a7\tBuilt",
                "- Built",
                "– Built",
                "-Built",
                "* Built",
                "o Built",
                "➢ Built",
                "· Built",
                "1. Built",
                "2) Built",
                "(a) Built",
                "✔️ Built",
                "»  Built"
            })
    void takes_the_mark_off(String line) {
        assertThat(ListMark.of(line).map(mark -> line.substring(mark.length()))).hasValue("Built");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Built",
                "-5% cost",
                "2019 Built",
                "e-mail",
                "o",
                "3.5 million users",
                "A. Smith",
                "+1 555",
                "C++ tools"
            })
    void leaves_text_alone(String line) {
        assertThat(ListMark.of(line)).isEmpty();
    }
}
