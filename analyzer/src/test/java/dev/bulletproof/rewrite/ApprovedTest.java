package dev.bulletproof.rewrite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulletproof.settings.Settings;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Rewrites as they were read one by one: a change of any of them shows here. {@link DrawRewrites} prints the file anew.
 * A stronger form is made from what stood in the file as missing, so that only the choice and place of slots is compared.
 */
class ApprovedTest {
    private final Workbench workbench = new Workbench(Settings.defaults(LocalDate.of(2026, 1, 1)));

    private static List<Map<String, String>> cases(String form) throws IOException {
        return Stream.of(approved().split("\n\n", -1))
                .map(ApprovedTest::fields)
                .filter(fields -> fields.containsKey(form))
                .toList();
    }

    private static Map<String, String> fields(String text) {
        return text.lines()
                .filter(line -> line.contains(": ") || line.endsWith(":"))
                .collect(Collectors.toMap(
                        line -> line.substring(0, line.indexOf(':')),
                        line -> line.substring(line.indexOf(':') + 1).strip()));
    }

    @Test
    void edits_are_as_they_were_read() throws IOException {
        assertThat(cases("edit"))
                .hasSize(60)
                .allSatisfy(fields -> assertThat(DrawRewrites.of(workbench, get(fields, "bullet"), "edit"))
                        .isEqualTo(fields.get("edit")));
    }

    @Test
    void slots_stand_as_they_were_read() throws IOException {
        assertThat(cases("stronger"))
                .hasSize(60)
                .allSatisfy(fields -> assertThat(
                                StrongerCase.read(get(fields, "base"), get(fields, "asks"), get(fields, "has"))
                                        .stronger())
                        .isEqualTo(fields.get("stronger")));
    }

    private static String get(Map<String, String> fields, String name) {
        return fields.getOrDefault(name, "");
    }

    private static String approved() throws IOException {
        try (InputStream in = Objects.requireNonNull(ApprovedTest.class.getResourceAsStream("/rewrite/approved.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
