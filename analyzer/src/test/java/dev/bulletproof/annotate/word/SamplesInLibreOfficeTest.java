package dev.bulletproof.annotate.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.bulletproof.Analyzer;
import dev.bulletproof.annotate.note.Annotated;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every Word sample, reviewed, opened by another program: all changes accepted, all changes rejected. */
class SamplesInLibreOfficeTest {

    @TempDir
    private Path folder;

    @Test
    void accepting_all_gives_what_the_edits_promise_and_rejecting_all_gives_the_original() throws Exception {
        Optional<LibreOffice> office = LibreOffice.installed(folder);
        assumeTrue(
                office.isPresent() || "true".equals(System.getenv("CI")),
                "LibreOffice (soffice) is not installed: its opinion of reviewed files is not asked");
        Map<Path, Annotated> copies = new LinkedHashMap<>();
        Analyzer analyzer = MeasureRoundTrip.analyzer();
        for (Path sample : MeasureRoundTrip.files(Path.of("../samples"))) {
            copies.put(sample, MeasureRoundTrip.reviewed(analyzer, sample));
        }
        assertThat(copies).isNotEmpty();
        assertThat(new RoundTrip(office.orElseThrow(), folder).results(copies)).allSatisfy((sample, result) -> {
            assertThat(result.opened()).as(sample + " opens").isTrue();
            assertThat(result.accepted()).as(sample + result.difference()).isTrue();
            assertThat(result.rejected()).as(sample + result.difference()).isTrue();
        });
    }
}
