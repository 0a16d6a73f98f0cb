package dev.bulletproof.structure;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bulletproof.read.HostileFiles;
import dev.bulletproof.read.Limits;
import dev.bulletproof.read.pdf.HostilePdfs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Law 8 in a real process with little memory: each bad file is refused by its name or read, in bounded time. */
class HostileProcessTest {
    private static final Map<String, String> EXPECTED = Map.ofEntries(
            Map.entry("bomb.docx", "unsafe"),
            Map.entry("bomb.odt", "unsafe"),
            Map.entry("columns.odt", "read"),
            Map.entry("content-bomb.pdf", "read"),
            Map.entry("deep.docx", "unsafe"),
            Map.entry("deep.odt", "unsafe"),
            Map.entry("empty.pdf", "empty"),
            Map.entry("entity.docx", "unsafe"),
            Map.entry("entity.odt", "unsafe"),
            Map.entry("expansion.docx", "unsafe"),
            Map.entry("form-loop.pdf", "read"),
            Map.entry("half.pdf", "truncated"),
            Map.entry("lines.txt", "read"),
            Map.entry("locked.docx", "password"),
            Map.entry("locked.odt", "password"),
            Map.entry("loop.pdf", "no-text-layer"),
            Map.entry("objects-bomb.pdf", "damaged"),
            Map.entry("old.doc", "old-word"),
            Map.entry("pages-126.pdf", "read"),
            Map.entry("paragraphs.docx", "too-large"),
            Map.entry("parts.docx", "unsafe"),
            Map.entry("rich.docx", "not-this-format"),
            Map.entry("scan.pdf", "no-text-layer"),
            Map.entry("tables.docx", "read"),
            Map.entry("tables.odt", "read"),
            Map.entry("wide.docx", "read"),
            Map.entry("wide.odt", "read"));

    @TempDir
    private Path folder;

    @Test
    void each_file_ends_in_its_outcome_within_the_time_for_one() throws IOException, InterruptedException {
        Map<String, byte[]> files = new TreeMap<>(HostileFiles.all());
        files.putAll(HostilePdfs.all());
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
        Map<String, String> outcomes = new TreeMap<>();
        for (String line : run()) {
            String[] words = line.split(" ", -1);
            outcomes.put(words[0], words[1]);
            assertThat(Long.parseLong(words[2]))
                    .as(line)
                    .isLessThan(Limits.standard().time().toMillis());
        }
        assertThat(outcomes).isEqualTo(new TreeMap<>(EXPECTED));
    }

    private List<String> run() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        HostileReading.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        List<String> lines = new String(process.getInputStream().readAllBytes(), UTF_8)
                .lines()
                .toList();
        assertThat(process.waitFor()).isZero();
        return lines;
    }
}
