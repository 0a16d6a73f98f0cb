package dev.bulletproof.annotate.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An element with everything in it. What is not changed is written back as it was read. Mutable, for one thread. */
final class Tag implements Node {
    private static final Pattern ATTRIBUTE = Pattern.compile("([^\\s=]+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')");

    private final String name;
    private final String namespace;
    private final String attributes;
    private final List<Node> children = new ArrayList<>(2);
    private @Nullable Tag parent;
    private String close = "";

    /**
     * @param name as written, with its prefix
     * @param namespace that the prefix stands for
     * @param attributes as written, with the white space before them
     */
    Tag(String name, String namespace, String attributes) {
        this.name = name;
        this.namespace = namespace;
        this.attributes = attributes;
    }

    /** A new element of Word's vocabulary: prefix and namespace of this one, also on its attributes. */
    Tag kin(String localName, Map<String, String> values) {
        return kin(localName, values, prefix());
    }

    /** A new element with this one's prefix and namespace, and attributes without prefix. */
    Tag plainKin(String localName, Map<String, String> values) {
        return kin(localName, values, "");
    }

    private Tag kin(String localName, Map<String, String> values, String attributePrefix) {
        StringBuilder written = new StringBuilder();
        values.forEach((key, value) -> written.append(' ')
                .append(key.contains(":") ? key : attributePrefix + key)
                .append("=\"")
                .append(Characters.of(value).source())
                .append('"'));
        return new Tag(prefix() + localName, namespace, written.toString());
    }

    /** A copy under another local name, with the same attributes and no children. */
    Tag shell(String localName) {
        return new Tag(prefix() + localName, namespace, attributes);
    }

    /** A copy with copies of all children. */
    Tag copy() {
        Tag copy = new Tag(name, namespace, attributes);
        children.forEach(child -> copy.add(child instanceof Tag tag ? tag.copy() : child));
        return copy;
    }

    /** The end tag as read; without one an empty element is written short. */
    void closeWith(String endTag) {
        close = endTag;
    }

    Tag add(Node child) {
        insert(children.size(), child);
        return this;
    }

    void insert(int index, Node child) {
        children.add(index, child);
        if (child instanceof Tag tag) {
            tag.parent = this;
        }
    }

    void remove(Node child) {
        children.remove(indexOf(child));
    }

    int indexOf(Node child) {
        for (int i = 0; i < children.size(); i++) {
            if (children.get(i) == child) {
                return i;
            }
        }
        throw new IllegalArgumentException("not a child of " + name);
    }

    /** Whether the local name is this one, in whatever namespace but DrawingML's. */
    boolean is(String local) {
        return !isDrawing() && localName().equals(local);
    }

    boolean isDrawing() {
        return namespace.endsWith("/drawingml/2006/main") || namespace.endsWith("/drawingml/main");
    }

    String localName() {
        return name.substring(name.indexOf(':') + 1);
    }

    String namespace() {
        return namespace;
    }

    /** The prefix with its colon; empty where there is none. */
    String prefix() {
        return name.substring(0, name.indexOf(':') + 1);
    }

    Optional<Tag> parent() {
        return Optional.ofNullable(parent);
    }

    List<Node> children() {
        return children;
    }

    Stream<Tag> tags() {
        return children.stream().filter(Tag.class::isInstance).map(Tag.class::cast);
    }

    Optional<Tag> child(String local) {
        return tags().filter(tag -> tag.is(local)).findFirst();
    }

    /** This element and all below it, in document order. */
    Stream<Tag> all() {
        return Stream.concat(Stream.of(this), tags().flatMap(Tag::all));
    }

    Stream<Tag> descendants(String local) {
        return all().skip(1).filter(tag -> tag.is(local));
    }

    /** From the parent outwards. */
    Stream<Tag> ancestors() {
        return Stream.iterate(parent(), Optional::isPresent, tag -> tag.flatMap(Tag::parent))
                .flatMap(Optional::stream);
    }

    Optional<String> attribute(String local) {
        return attributeList().stream()
                .filter(attribute ->
                        attribute[0].substring(attribute[0].indexOf(':') + 1).equals(local))
                .map(attribute -> attribute[1])
                .findFirst();
    }

    /** Qualified names and decoded values. */
    List<String[]> attributeList() {
        List<String[]> list = new ArrayList<>();
        Matcher matcher = ATTRIBUTE.matcher(attributes);
        while (matcher.find()) {
            String value = matcher.group(2) == null ? matcher.group(3) : matcher.group(2);
            list.add(new String[] {matcher.group(1), Characters.decoded(value)});
        }
        return list;
    }

    /** The text directly in this element. */
    String text() {
        StringBuilder text = new StringBuilder();
        children.stream()
                .filter(Characters.class::isInstance)
                .map(Characters.class::cast)
                .forEach(piece -> text.append(piece.text()));
        return text.toString();
    }

    String source() {
        StringBuilder out = new StringBuilder();
        write(out);
        return out.toString();
    }

    @Override
    public void write(StringBuilder out) {
        out.append('<').append(name).append(attributes);
        if (children.isEmpty() && close.isEmpty()) {
            out.append("/>");
            return;
        }
        out.append('>');
        children.forEach(child -> child.write(out));
        out.append(close.isEmpty() ? "</" + name + ">" : close);
    }
}
