package dev.bulletproof.report;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A headless Chromium of the machine, driven through its DevTools protocol over loopback: no driver program and no
 * library is needed for that. Close it to end the process.
 */
final class Chromium implements AutoCloseable {
    private static final String LISTENING = "DevTools listening on ";

    private final Process process;
    private final Path profile;
    private final HttpClient http = HttpClient.newHttpClient();
    private final URI address;

    private Chromium(Path binary) throws IOException {
        profile = Files.createTempDirectory("bulletproof-chromium");
        process = new ProcessBuilder(
                        binary.toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--remote-debugging-port=0",
                        "--remote-allow-origins=*",
                        "--user-data-dir=" + profile,
                        "about:blank")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        address = address(process);
    }

    /** Starts the browser of this machine, where it has one. */
    static Optional<Chromium> start() throws IOException {
        Optional<Path> binary = Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
        return binary.isEmpty() ? Optional.empty() : Optional.of(new Chromium(binary.get()));
    }

    /** A new tab with nothing in it. */
    Tab tab() throws IOException, InterruptedException {
        URI create = URI.create("http://" + address.getHost() + ":" + address.getPort() + "/json/new?about:blank");
        HttpRequest request = HttpRequest.newBuilder(create)
                .PUT(HttpRequest.BodyPublishers.noBody())
                .build();
        return Tab.open(http, http.send(request, BodyHandlers.ofString()).body());
    }

    private static URI address(Process process) throws IOException {
        // Left open: the browser writes on, and the reader below takes it.
        BufferedReader errors =
                new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8));
        for (String line = errors.readLine(); line != null; line = errors.readLine()) {
            if (line.startsWith(LISTENING)) {
                drain(errors);
                return URI.create(line.substring(LISTENING.length()).strip());
            }
        }
        throw new IOException("Chromium did not start");
    }

    private static void drain(BufferedReader errors) {
        Thread reader = new Thread(() -> {
            try {
                errors.transferTo(Writer.nullWriter());
            } catch (IOException e) {
                // The browser has ended.
            }
        });
        reader.setDaemon(true);
        reader.start();
    }

    @Override
    public void close() throws IOException {
        List<ProcessHandle> all = Stream.concat(process.descendants(), Stream.of(process.toHandle()))
                .toList();
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(one -> one.onExit().join());
        try (Stream<Path> files = Files.walk(profile)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        }
    }
}
