package dev.bulletproof.read.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * The troubles of real files, each drawn as a small résumé of a person who does not exist. {@code Troubles FOLDER}
 * writes {@code FOLDER/pdf/NAME/input.pdf} for those whose lines are told, {@code FOLDER/NAME/input.pdf} for those
 * whose sections are; what must be read from it stands beside it, written by hand.
 */
final class Troubles {

    private Troubles() {}

    public static void main(String[] arguments) throws IOException {
        write(Path.of(arguments[0], "pdf"), all());
        write(Path.of(arguments[0]), HeadingTroubles.all());
        write(Path.of(arguments[0]), SectionTroubles.all());
    }

    private static void write(Path root, Map<String, PdfSketch> troubles) throws IOException {
        for (Map.Entry<String, PdfSketch> trouble : troubles.entrySet()) {
            Path folder = Files.createDirectories(root.resolve(trouble.getKey()));
            Files.write(
                    folder.resolve("input.pdf"), trouble.getValue().nextPage().bytes());
        }
    }

    private static Map<String, PdfSketch> all() {
        Map<String, PdfSketch> all = new TreeMap<>(LayoutTroubles.all());
        all.putAll(ColumnTroubles.all());
        all.putAll(MarkTroubles.all());
        all.putAll(TextTroubles.all());
        all.putAll(VisibilityTroubles.all());
        return all;
    }
}
