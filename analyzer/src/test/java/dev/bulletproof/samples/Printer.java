package dev.bulletproof.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Prints to PDF with programs of the machine: LibreOffice for Word files, Chromium for HTML.
 *
 * @param scratch a folder for what the programs write
 */
record Printer(Path scratch) {

    byte[] word(Path docx) throws IOException, InterruptedException {
        run(List.of(
                "soffice",
                "-env:UserInstallation=" + scratch.resolve("office").toUri(),
                "--headless",
                "--convert-to",
                "pdf",
                "--outdir",
                scratch.toString(),
                docx.toString()));
        String name = docx.getFileName().toString();
        return Files.readAllBytes(scratch.resolve(name.replaceFirst("docx$", "pdf")));
    }

    byte[] html(String html) throws IOException, InterruptedException {
        Path page = Files.writeString(scratch.resolve("page.html"), html);
        Path pdf = scratch.resolve("page.pdf");
        run(List.of(
                "chromium",
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--user-data-dir=" + scratch.resolve("browser"),
                "--no-pdf-header-footer",
                "--print-to-pdf=" + pdf,
                page.toUri().toString()));
        return Files.readAllBytes(pdf);
    }

    private void run(List<String> command) throws IOException, InterruptedException {
        Path log = scratch.resolve("log.txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (process.waitFor() != 0) {
            throw new IOException(command.get(0) + " failed: " + Files.readString(log));
        }
    }
}
