package dev.bulletproof.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LanguageTest {
    private static final Language LANGUAGE = new Language();

    static List<String> openers() throws IOException {
        try (InputStream in = LanguageTest.class.getResourceAsStream("tables/openers.txt")) {
            String table = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return table.lines().filter(line -> !line.startsWith("#")).toList();
        }
    }

    @ParameterizedTest
    @MethodSource
    void openers(String row) {
        List<String> cells = List.of(row.split(" \\| ", -1));
        Parsed parsed = LANGUAGE.parse(cells.get(0));
        Head head = parsed.head();
        assertThat(parsed.opener().id() + " " + (head == null ? "null" : head.lemma()))
                .isEqualTo(cells.get(1) + " " + cells.get(2));
    }
}
