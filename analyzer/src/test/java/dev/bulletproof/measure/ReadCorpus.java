package dev.bulletproof.measure;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.bulletproof.model.Bullet;
import dev.bulletproof.model.Entry;
import dev.bulletproof.model.PartialDate;
import dev.bulletproof.model.Period;
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
import org.jspecify.annotations.Nullable;

/**
 * Reads every résumé of a folder and writes what it read, for comparison with golds.
 *
 * <p>Usage: {@code ReadCorpus FOLDER OUTPUT}; {@code OUTPUT/NAME.json} then holds the bullets of {@code NAME.docx} or
 * {@code NAME.pdf}, each with the title of its section, and its entries with title, organisation and dates.
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
                JSON.writeValue(output.resolve(name + ".json").toFile(), read(resume));
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

    private static ObjectNode read(Resume resume) {
        ObjectNode root = JSON.createObjectNode();
        ArrayNode bullets = root.putArray("bullets");
        ArrayNode entries = root.putArray("entries");
        for (Section section : resume.sections()) {
            section.bullets().forEach(bullet -> add(bullets, section, bullet));
            for (Entry entry : section.entries()) {
                entry.bullets().forEach(bullet -> add(bullets, section, bullet));
                add(entries, section, entry);
            }
        }
        return root;
    }

    private static void add(ArrayNode all, Section section, Entry entry) {
        all.addObject()
                .put("section", section.title())
                .put("title", entry.title())
                .put("organization", entry.organization())
                .put("period", text(entry.period()));
    }

    /** As in {@code 2019-08..2021-12}, {@code 2022..now} or {@code ..2017}. */
    private static String text(Period period) {
        return text(period.start()) + ".." + (period.present() ? "now" : text(period.end()));
    }

    private static String text(@Nullable PartialDate date) {
        return date == null ? "" : date.toString();
    }

    private static void add(ArrayNode all, Section section, Bullet bullet) {
        all.addObject().put("text", bullet.text()).put("section", section.title());
    }
}
