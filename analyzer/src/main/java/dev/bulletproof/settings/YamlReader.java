package dev.bulletproof.settings;

import dev.bulletproof.settings.YamlNode.Content;
import dev.bulletproof.settings.YamlNode.Place;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Builds the nodes of one document from parser events, which lets it refuse aliases (they can make a small file huge)
 * and deep nesting (it can exhaust the stack) before any of them costs something.
 */
final class YamlReader {
    private static final int MAX_DEPTH = 20;

    private final String name;
    private final Iterator<Event> events;
    private int depth;

    private YamlReader(String name, Iterator<Event> events) {
        this.name = name;
        this.events = events;
    }

    static YamlNode read(String name, String yaml) {
        Parse parse = new Parse(LoadSettings.builder().setLabel(name).build());
        try {
            return new YamlReader(name, parse.parseString(yaml).iterator()).document();
        } catch (MarkedYamlEngineException e) {
            throw new ConfigException(place(name, e.getProblemMark()).toString(), e.getProblem());
        } catch (YamlEngineException e) {
            throw new ConfigException(name, String.valueOf(e.getMessage()));
        }
    }

    private YamlNode document() {
        events.next();
        if (events.next().getEventId() == Event.ID.StreamEnd) {
            return new YamlNode(new Place(name, 1, 1), new Content.Entries(Map.of(), List.of()));
        }
        YamlNode root = node(events.next());
        events.next();
        Event end = events.next();
        if (end.getEventId() != Event.ID.StreamEnd) {
            throw fault(end, "expected one document only");
        }
        return root;
    }

    private YamlNode node(Event event) {
        if (event instanceof ScalarEvent scalar) {
            boolean empty = scalar.isPlain() && scalar.getValue().isEmpty();
            return new YamlNode(place(event), new Content.Scalar(scalar.getValue(), empty));
        }
        if (event instanceof AliasEvent) {
            throw fault(event, "aliases are not supported: write the value out");
        }
        if (++depth > MAX_DEPTH) {
            throw fault(event, "nested more than " + MAX_DEPTH + " deep");
        }
        boolean mapping = event.getEventId() == Event.ID.MappingStart;
        YamlNode node = new YamlNode(place(event), mapping ? entries() : items());
        depth--;
        return node;
    }

    private Content entries() {
        Map<String, YamlNode> entries = new LinkedHashMap<>();
        List<Place> places = new ArrayList<>();
        for (Event key = events.next(); key.getEventId() != Event.ID.MappingEnd; key = events.next()) {
            YamlNode name = node(key);
            places.add(name.at());
            if (entries.putIfAbsent(name.text(), node(events.next())) != null) {
                throw fault(key, "the key '" + name.text() + "' stands here twice");
            }
        }
        return new Content.Entries(Collections.unmodifiableMap(entries), List.copyOf(places));
    }

    private Content items() {
        List<YamlNode> items = new ArrayList<>();
        for (Event item = events.next(); item.getEventId() != Event.ID.SequenceEnd; item = events.next()) {
            items.add(node(item));
        }
        return new Content.Items(List.copyOf(items));
    }

    private ConfigException fault(Event event, String message) {
        return new ConfigException(place(event).toString(), message);
    }

    private Place place(Event event) {
        return place(name, event.getStartMark());
    }

    /** With the mark that every event and problem of the parser has. */
    private static Place place(String name, Optional<Mark> mark) {
        return mark.map(at -> new Place(name, at.getLine() + 1, at.getColumn() + 1))
                .orElse(new Place(name, 1, 1));
    }
}
