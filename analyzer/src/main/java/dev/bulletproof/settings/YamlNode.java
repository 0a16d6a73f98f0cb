package dev.bulletproof.settings;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A value of a YAML file, read by what is expected there. Whatever does not meet the expectation becomes a
 * {@link ConfigException} that says file, line and column. Immutable; maps and lists keep the file's order.
 */
public final class YamlNode {
    private static final long MAX_BYTES = 1 << 20;

    private final Place place;
    private final Content content;

    YamlNode(Place place, Content content) {
        this.place = place;
        this.content = content;
    }

    /** Where something stands in a file; lines and columns are 1-based. */
    record Place(String file, int line, int column) {
        @Override
        public String toString() {
            return file + ":" + line + ":" + column;
        }
    }

    /** What stands there. */
    sealed interface Content {
        record Scalar(String text, boolean empty) implements Content {}

        record Items(List<YamlNode> items) implements Content {}

        /** {@code places} are those of the keys, in the same order. */
        record Entries(Map<String, YamlNode> entries, List<Place> places) implements Content {}
    }

    /** The YAML in a text; an empty one is an empty map. The name stands in messages. */
    public static YamlNode of(String name, String yaml) {
        return YamlReader.read(name, yaml);
    }

    /**
     * The YAML in a resource beside a class, such as {@code "rules.yaml"}; taken from what the build made of it, where
     * there is such a thing.
     */
    public static YamlNode ofResource(Class<?> home, String name) {
        return CompiledYaml.of(home, name).orElseGet(() -> parsed(home, name));
    }

    private static YamlNode parsed(Class<?> home, String name) {
        try (InputStream in = home.getResourceAsStream(name)) {
            if (in == null) {
                throw new ConfigException(name, "no such resource beside " + home.getName());
            }
            return of(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The YAML in a file of at most one MiB. */
    public static YamlNode ofFile(Path file) {
        try {
            if (Files.size(file) > MAX_BYTES) {
                throw new ConfigException(file.toString(), "the file is larger than 1 MiB");
            }
            return of(file.toString(), Files.readString(file));
        } catch (IOException e) {
            throw new ConfigException(file.toString(), "cannot be read as UTF-8 text");
        }
    }

    /** Where it stands: {@code file:line:column}, 1-based. */
    public String place() {
        return place.toString();
    }

    Content content() {
        return content;
    }

    Place at() {
        return place;
    }

    /** A fault at this place. */
    public ConfigException fault(String message) {
        return new ConfigException(place(), message);
    }

    /** A single value. */
    public String text() {
        if (content instanceof Content.Scalar scalar && !scalar.empty()) {
            return scalar.text();
        }
        throw fault("expected a single value");
    }

    /** A whole number. */
    public int integer() {
        try {
            return Integer.parseInt(text());
        } catch (NumberFormatException e) {
            throw fault("expected a whole number, found '" + text() + "'");
        }
    }

    /** A number, such as {@code 0.25}. */
    public double number() {
        try {
            return Double.parseDouble(text());
        } catch (NumberFormatException e) {
            throw fault("expected a number, found '" + text() + "'");
        }
    }

    /** {@code true} or {@code false}. */
    public boolean bool() {
        return oneOf("value", List.of("true", "false")).equals("true");
    }

    /** A constant, written in lower case with hyphens. */
    public <E extends Enum<E>> E choice(Class<E> type) {
        List<String> names = Stream.of(type.getEnumConstants())
                .map(constant -> hyphened(constant.name()))
                .toList();
        return type.getEnumConstants()[names.indexOf(oneOf("value", names))];
    }

    /** A part of this value that must be one of those known. */
    String known(String what, String part, Collection<String> known) {
        if (!known.contains(part)) {
            throw fault(
                    ConfigException.unknown(what, part, known.stream().sorted().toList()));
        }
        return part;
    }

    /** A single value that must be one of those known. */
    public String oneOf(String what, Collection<String> known) {
        if (!known.contains(text())) {
            throw fault(ConfigException.unknown(what, text(), known));
        }
        return text();
    }

    /** A list; an empty value is an empty list. */
    public List<YamlNode> list() {
        if (content instanceof Content.Items list) {
            return list.items();
        }
        if (isEmpty()) {
            return List.of();
        }
        throw fault("expected a list");
    }

    /** A list of single values. */
    public List<String> texts() {
        return list().stream().map(YamlNode::text).toList();
    }

    /** A map; an empty value is an empty map. */
    public Map<String, YamlNode> map() {
        if (content instanceof Content.Entries map) {
            return map.entries();
        }
        if (isEmpty()) {
            return Map.of();
        }
        throw fault("expected keys with values");
    }

    /** Whether this is a map. */
    public boolean isMap() {
        return content instanceof Content.Entries;
    }

    /** Whether this is a list. */
    public boolean isList() {
        return content instanceof Content.Items;
    }

    /** Whether nothing stands there. */
    public boolean isEmpty() {
        return content instanceof Content.Scalar scalar && scalar.empty();
    }

    /** The value under a key that must be there. */
    public YamlNode get(String key) {
        return optional(key).orElseThrow(() -> fault("expected the key '" + key + "'"));
    }

    /** The value under a key, if it is there. */
    public Optional<YamlNode> optional(String key) {
        return Optional.ofNullable(map().get(key));
    }

    /** The single value under a key that must be there. */
    public String text(String key) {
        return get(key).text();
    }

    /** The single value under a key, if it is there. */
    public Optional<String> optionalText(String key) {
        return optional(key).map(YamlNode::text);
    }

    /** The single values listed under a key; none if it is not there. */
    public List<String> texts(String key) {
        return optional(key).map(YamlNode::texts).orElse(List.of());
    }

    /** The nodes listed under a key; none if it is not there. */
    public List<YamlNode> list(String key) {
        return optional(key).map(YamlNode::list).orElse(List.of());
    }

    /** This map, all of whose keys must be known. */
    public YamlNode rejectUnknownKeys(Collection<String> known) {
        map().keySet().stream().filter(key -> !known.contains(key)).findFirst().ifPresent(key -> {
            throw faultAtKey(key, ConfigException.unknown("key", key, known));
        });
        return this;
    }

    /** A fault at one of this map's keys. */
    public ConfigException faultAtKey(String key, String message) {
        if (content instanceof Content.Entries map && map.entries().containsKey(key)) {
            int index = List.copyOf(map.entries().keySet()).indexOf(key);
            return new ConfigException(map.places().get(index).toString(), message);
        }
        return fault(message);
    }

    private static String hyphened(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
