package dev.bulletproof.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An element of an XML document, or a stretch of text in one. Names go without their namespace, but for those of
 * DrawingML ({@code a:p}), which would be taken for Word's.
 */
public final class XmlElement {
    private static final String TEXT = "#text";

    private final String name;
    private final Map<String, String> attributes;
    private final String characters;
    private final List<XmlElement> children = new ArrayList<>(2);

    private XmlElement(String name, Map<String, String> attributes, String characters) {
        this.name = name;
        this.attributes = attributes;
        this.characters = characters;
    }

    static XmlElement of(String name, Map<String, String> attributes) {
        return new XmlElement(name, attributes, "");
    }

    /** An element with its children, for a format that is translated into another. */
    public static XmlElement of(String name, Map<String, String> attributes, List<XmlElement> children) {
        XmlElement element = of(name, attributes);
        element.children.addAll(children);
        return element;
    }

    /** A stretch of text. */
    public static XmlElement ofText(String text) {
        return new XmlElement(TEXT, Map.of(), text);
    }

    void add(XmlElement child) {
        children.add(child);
    }

    void addText(String text) {
        children.add(new XmlElement(TEXT, Map.of(), text));
    }

    /** Whether the local name is this one. */
    public boolean is(String other) {
        return name.equals(other);
    }

    /** The local name. */
    public String name() {
        return name;
    }

    /** Whether this is a stretch of text and not an element. */
    public boolean isText() {
        return is(TEXT);
    }

    /** The value of an attribute, by its local name. */
    public Optional<String> attribute(String key) {
        return Optional.ofNullable(attributes.get(key));
    }

    /** The child elements and stretches of text, in document order. */
    public List<XmlElement> children() {
        return children;
    }

    /** The characters of this stretch of text, or of those directly in this element. */
    public String text() {
        return isText()
                ? characters
                : children.stream()
                        .filter(XmlElement::isText)
                        .map(child -> child.characters)
                        .collect(Collectors.joining());
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
