package dev.bulletproof.report;

import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Tests of one page in the Chromium of this machine: skipped where there is none, failing where CI has none. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class InBrowser {
    protected Optional<Chromium> browser = Optional.empty();
    protected Tab tab;
    protected Path page;

    /** The page's HTML. */
    abstract String html();

    @BeforeAll
    void start(@TempDir Path folder) throws IOException, InterruptedException {
        browser = Chromium.start();
        if (browser.isEmpty()) {
            assertNotEquals("true", System.getenv("CI"), "CI must have Chromium at /usr/bin/chromium");
            abort("Chromium was not found at /usr/bin/chromium: the page is not tested in a browser");
        }
        tab = browser.get().tab();
        page = Files.writeString(folder.resolve("page.html"), html());
    }

    @AfterAll
    void stop() throws IOException {
        if (browser.isPresent()) {
            browser.get().close();
        }
    }
}
