package dev.bulletproof.measure;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.bulletproof.model.Bullet;
import dev.bulletproof.model.Resume;
import dev.bulletproof.model.Section;
import dev.bulletproof.read.Limits;
import dev.bulletproof.read.Reader;
import dev.bulletproof.read.UnreadableException;
import dev.bulletproof.structure.Structurer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads every résumé of a folder and writes what it read, for comparison with golds.
 *
 * <p>Usage: {@code ReadCorpus FOLDER OUTPUT}; {@code OUTPUT/NAME.json} then holds the bullets of {@code NAME.docx} or
 * {@code NAME.pdf}, each with the title of its section.
 */
final class ReadCorpus {
    private static final ObjectMapper JSON = new ObjectMapper();

    private ReadCorpus() {}

    public static void main(String[] arguments) throws IOException {
        Path output = Files.createDirectories(Path.of(arguments[1]));
        Reader reader = new Reader(Limits.standard());
        for (Path file : files(Path.of(arguments[0]))) {
            String name = file.getFileName().toString().replaceFirst("\\.[^.]*$", "");
            try {
                Resume resume = new Structurer().structure(reader.read(file));
                JSON.writeValue(output.resolve(name + ".json").toFile(), bullets(resume));
            } catch (UnreadableException unreadable) {
                System.err.println(unreadable.problem());
            }
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> file.toString().matches(".*\\.(docx|pdf|odt|rtf|txt|md)"))
                    .sorted()
                    .toList();
        }
    }

    private static ObjectNode bullets(Resume resume) {
        ObjectNode root = JSON.createObjectNode();
        ArrayNode all = root.putArray("bullets");
        for (Section section : resume.sections()) {
            section.bullets().forEach(bullet -> add(all, section, bullet));
            section.entries().forEach(entry -> entry.bullets().forEach(bullet -> add(all, section, bullet)));
        }
        return root;
    }

    private static void add(ArrayNode all, Section section, Bullet bullet) {
        all.addObject().put("text", bullet.text()).put("section", section.title());
    }
}
