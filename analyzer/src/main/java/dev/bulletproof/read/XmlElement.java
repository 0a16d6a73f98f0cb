package dev.bulletproof.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An element of an XML document. Names go without their namespace: the formats read here use no local name twice with
 * different meanings where it matters.
 */
public final class XmlElement {
    private final String name;
    private final Map<String, String> attributes;
    private final List<XmlElement> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    XmlElement(String name, Map<String, String> attributes) {
        this.name = name;
        this.attributes = attributes;
    }

    void add(XmlElement child) {
        children.add(child);
    }

    void add(String characters) {
        text.append(characters);
    }

    /** The local name; {@code #text} for a stretch of text. */
    public String name() {
        return name;
    }

    /** Whether the local name is this one. */
    public boolean is(String other) {
        return name.equals(other);
    }

    /** The value of an attribute, by its local name. */
    public Optional<String> attribute(String key) {
        return Optional.ofNullable(attributes.get(key));
    }

    /** The child elements and stretches of text, in document order. */
    public List<XmlElement> children() {
        return children;
    }

    /** The characters of a stretch of text, or of all stretches directly in this element. */
    public String text() {
        StringBuilder all = new StringBuilder(text);
        children.stream().filter(child -> child.is(XmlParser.TEXT)).forEach(child -> all.append(child.text));
        return all.toString();
    }

    /** The first child of that name. */
    public Optional<XmlElement> child(String childName) {
        return children(childName).findFirst();
    }

    /** The children of that name. */
    public Stream<XmlElement> children(String childName) {
        return children.stream().filter(child -> child.is(childName));
    }

    /** The attribute {@code val} of the first child of that name. */
    public Optional<String> childValue(String childName) {
        return child(childName).flatMap(child -> child.attribute("val"));
    }

    /** All elements of that name below this one, in document order. */
    public Stream<XmlElement> descendants(String descendantName) {
        return children.stream()
                .flatMap(child -> Stream.concat(
                        child.is(descendantName) ? Stream.of(child) : Stream.empty(),
                        child.descendants(descendantName)));
    }
}
