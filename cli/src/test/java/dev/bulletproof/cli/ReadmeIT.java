package dev.bulletproof.cli;

import static dev.bulletproof.cli.InstalledProgram.ROOT;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the README shows is what a newcomer gets. */
class ReadmeIT {
    private static final Pattern EXAMPLE =
            Pattern.compile("```sh\\n\\./bulletproof (\\S+)\\n```\\n\\n```\\n(.*?)\\n…\\n```", Pattern.DOTALL);

    @Test
    void the_first_command_prints_what_the_readme_says() throws Exception {
        Matcher example = EXAMPLE.matcher(Files.readString(ROOT.resolve("README.md")));
        assertThat(example.find()).isTrue();
        List<String> printed = InstalledProgram.run(ROOT.resolve("bulletproof"), ROOT, Map.of(), example.group(1))
                .out()
                .lines()
                .toList();
        assertThat(printed).startsWith(example.group(2).lines().toArray(String[]::new));
    }
}
