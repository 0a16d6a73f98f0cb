package dev.bulletproof.structure;

import dev.bulletproof.model.Resume;
import dev.bulletproof.read.Limits;
import dev.bulletproof.read.Reader;
import dev.bulletproof.read.UnreadableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Reads all files of a folder in a process of its own: prints a line each, with what came of it and milliseconds. */
final class HostileReading {

    private HostileReading() {}

    public static void main(String[] arguments) throws IOException {
        Reader reader = new Reader(Limits.standard());
        Structurer structurer = new Structurer();
        for (Path file : files(Path.of(arguments[0]))) {
            long start = System.nanoTime();
            String outcome = outcome(reader, structurer, file);
            System.out.println(file.getFileName() + " " + outcome + " " + (System.nanoTime() - start) / 1_000_000);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static String outcome(Reader reader, Structurer structurer, Path file) {
        try {
            Resume resume = structurer.structure(reader.read(file));
            return resume.layout().lines().isEmpty() ? "nothing" : "read";
        } catch (UnreadableException refused) {
            return refused.problem().id();
        }
    }
}
