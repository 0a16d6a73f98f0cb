package dev.bulletproof.rewrite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulletproof.settings.Settings;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/**
 * The edits that people read one by one: a change of any of them shows here. {@link DrawRewrites} prints the file anew.
 * Its stronger forms hang on what every stage before says is missing; they are read, not compared.
 */
class ApprovedTest {

    @Test
    void edits_are_as_they_were_read() throws IOException {
        Workbench workbench = new Workbench(Settings.defaults(LocalDate.of(2026, 1, 1)));
        List<String> cases = List.of(approved().split("\n\n", -1));
        assertThat(cases).hasSizeGreaterThan(60);
        for (String one : cases.subList(1, cases.size())) {
            String[] lines = one.strip().split("\n", -1);
            String bullet = lines[0].substring("bullet: ".length());
            String form = lines[1].substring(0, lines[1].indexOf(':'));
            if (!form.equals("edit")) {
                continue;
            }
            assertThat(form + ": " + DrawRewrites.of(workbench, bullet, form))
                    .as(bullet)
                    .isEqualTo(lines[1]);
        }
    }

    private static String approved() throws IOException {
        try (InputStream in = Objects.requireNonNull(ApprovedTest.class.getResourceAsStream("/rewrite/approved.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
