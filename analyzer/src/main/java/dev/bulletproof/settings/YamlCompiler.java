package dev.bulletproof.settings;

import dev.bulletproof.settings.YamlNode.Content;
import dev.bulletproof.settings.YamlNode.Place;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A step of the build: parses all YAML below a folder of classes and leaves there what {@link CompiledYaml} reads, so
 * that no run has to parse it again. A file with a fault in it stops the build.
 */
public final class YamlCompiler {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private YamlCompiler() {}

    /** Compiles the folder that is named. */
    public static void main(String[] args) throws IOException {
        Path classes = Path.of(args[0]);
        Path target = classes.resolve(YamlCompiler.class.getPackageName().replace('.', '/'))
                .resolve(CompiledYaml.RESOURCE);
        Files.write(target, compiled(classes));
    }

    /** All YAML files below a folder, in the order of their paths. */
    static byte[] compiled(Path folder) throws IOException {
        YamlCompiler all = new YamlCompiler();
        for (Path file : files(folder)) {
            YamlCompiler one = new YamlCompiler();
            one.node(YamlNode.ofFile(file));
            all.text(folder.relativize(file).toString().replace('\\', '/'));
            all.bytes(one.out.toByteArray());
        }
        return all.out.toByteArray();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    private void node(YamlNode node) {
        Content content = node.content();
        if (content instanceof Content.Scalar scalar) {
            head(scalar.empty() ? CompiledYaml.EMPTY : CompiledYaml.SCALAR, node.at());
            if (!scalar.empty()) {
                text(scalar.text());
            }
        } else if (content instanceof Content.Items items) {
            head(CompiledYaml.ITEMS, node.at());
            number(items.items().size());
            items.items().forEach(this::node);
        } else if (content instanceof Content.Entries entries) {
            head(CompiledYaml.ENTRIES, node.at());
            entries(entries);
        }
    }

    private void entries(Content.Entries entries) {
        number(entries.entries().size());
        Iterator<Place> places = entries.places().iterator();
        entries.entries().forEach((key, value) -> {
            place(places.next());
            text(key);
            node(value);
        });
    }

    private void head(int kind, Place place) {
        number(kind);
        place(place);
    }

    private void place(Place place) {
        number(place.line());
        number(place.column());
    }

    private void text(String text) {
        bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    private void bytes(byte[] bytes) {
        number(bytes.length);
        out.writeBytes(bytes);
    }

    private void number(int number) {
        int rest = number;
        while (rest > 0x7f) {
            out.write((rest & 0x7f) | 0x80);
            rest >>>= 7;
        }
        out.write(rest);
    }
}
