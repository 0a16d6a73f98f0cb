package dev.bulletproof.settings;

import dev.bulletproof.settings.YamlNode.Content;
import dev.bulletproof.settings.YamlNode.Place;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The program's own YAML as {@link YamlCompiler} left it: the same nodes at the same places, read in a tenth of the
 * time. Immutable.
 *
 * <p>Numbers are seven bits a byte, the lowest first, the eighth bit set where more follow; texts are their length in
 * bytes and UTF-8. The file is a list of names, each with the length of its node; a node is its kind, line, column and
 * then its text, or its number of parts and those parts, keys before values.
 */
final class CompiledYaml {
    static final String RESOURCE = "compiled.bin";
    static final int EMPTY = 0;
    static final int SCALAR = 1;
    static final int ITEMS = 2;
    static final int ENTRIES = 3;

    private static final CompiledYaml OURS = new CompiledYaml(bytes());

    private final byte[] bytes;
    private final Map<String, Integer> starts = new HashMap<>();

    CompiledYaml(byte[] bytes) {
        this.bytes = bytes;
        Cursor cursor = new Cursor("", 0);
        while (cursor.at < bytes.length) {
            String name = cursor.text();
            int length = cursor.number();
            starts.put(name, cursor.at);
            cursor.at += length;
        }
    }

    /** What a resource beside a class says; nothing where it was not compiled. */
    static Optional<YamlNode> of(Class<?> home, String name) {
        String path =
                name.startsWith("/") ? name.substring(1) : home.getPackageName().replace('.', '/') + "/" + name;
        return OURS.node(path, name);
    }

    /** The node of this path; the name stands in messages. */
    Optional<YamlNode> node(String path, String name) {
        return Optional.ofNullable(starts.get(path)).map(start -> new Cursor(name, start).node());
    }

    private static byte[] bytes() {
        try (InputStream in = CompiledYaml.class.getResourceAsStream(RESOURCE)) {
            return in == null ? new byte[0] : in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A place in the bytes. */
    private final class Cursor {
        private final String name;
        private int at;

        private Cursor(String name, int at) {
            this.name = name;
            this.at = at;
        }

        private YamlNode node() {
            int kind = number();
            return new YamlNode(place(), content(kind));
        }

        private Content content(int kind) {
            return switch (kind) {
                case EMPTY -> new Content.Scalar("", true);
                case SCALAR -> new Content.Scalar(text(), false);
                case ITEMS -> items();
                default -> entries();
            };
        }

        private Content items() {
            YamlNode[] items = new YamlNode[number()];
            for (int i = 0; i < items.length; i++) {
                items[i] = node();
            }
            return new Content.Items(List.of(items));
        }

        private Content entries() {
            int size = number();
            Map<String, YamlNode> entries = new LinkedHashMap<>();
            List<Place> places = new ArrayList<>(size);
            for (int i = 0; i < size; i++) {
                places.add(place());
                entries.put(text(), node());
            }
            return new Content.Entries(Collections.unmodifiableMap(entries), places);
        }

        private Place place() {
            return new Place(name, number(), number());
        }

        private String text() {
            int length = number();
            at += length;
            return new String(bytes, at - length, length, StandardCharsets.UTF_8);
        }

        private int number() {
            int number = 0;
            for (int shift = 0; ; shift += 7) {
                byte next = bytes[at++];
                number |= (next & 0x7f) << shift;
                if (next >= 0) {
                    return number;
                }
            }
        }
    }
}
