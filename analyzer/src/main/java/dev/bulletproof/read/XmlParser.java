package dev.bulletproof.read;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads XML without document types, entities or anything from outside the document, within limits. */
public final class XmlParser {
    private static final String DRAWING = "/drawingml/2006/main";
    private static final String STRICT_DRAWING = "/drawingml/main";

    private final String file;
    private final Limits limits;
    private int elements;
    private int characters;

    /** A parser for the parts of one file; its limits hold for all parts together. */
    public XmlParser(String file, Limits limits) {
        this.file = file;
        this.limits = limits;
    }

    /** The root element of a document. */
    public XmlElement parse(byte[] document) throws UnreadableException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        try {
            return parse(factory.createXMLStreamReader(new ByteArrayInputStream(document)));
        } catch (XMLStreamException broken) {
            throw Refusal.DAMAGED.of(file, "holds broken XML");
        }
    }

    private XmlElement parse(XMLStreamReader reader) throws XMLStreamException, UnreadableException {
        XmlElement document = XmlElement.of("#document", Map.of());
        Deque<XmlElement> open = new ArrayDeque<>();
        open.push(document);
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> open(reader, open);
                case XMLStreamConstants.END_ELEMENT -> open.pop();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    addText(reader.getText(), open.element());
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw Refusal.UNSAFE.of(file, "declares XML entities");
                default -> {}
            }
        }
        return document.children().get(0);
    }

    private void open(XMLStreamReader reader, Deque<XmlElement> open) throws UnreadableException {
        if (++elements > limits.xmlElements()) {
            throw Refusal.TOO_LARGE.of(file, "is built of more elements than any résumé");
        }
        if (open.size() > limits.xmlDepth()) {
            throw Refusal.UNSAFE.of(file, "nests more than " + limits.xmlDepth() + " elements in each other");
        }
        XmlElement element = XmlElement.of(name(reader), attributes(reader));
        open.element().add(element);
        open.push(element);
    }

    private static String name(XMLStreamReader reader) {
        String namespace = Objects.requireNonNullElse(reader.getNamespaceURI(), "");
        boolean drawing = namespace.endsWith(DRAWING) || namespace.endsWith(STRICT_DRAWING);
        return drawing ? "a:" + reader.getLocalName() : reader.getLocalName();
    }

    private static Map<String, String> attributes(XMLStreamReader reader) {
        int count = reader.getAttributeCount();
        if (count == 0) {
            return Map.of();
        }
        Map<String, String> attributes = new HashMap<>(count * 2);
        for (int i = 0; i < count; i++) {
            attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        return attributes;
    }

    private void addText(String text, XmlElement parent) throws UnreadableException {
        characters += text.length();
        if (characters > limits.characters()) {
            throw Refusal.TOO_LARGE.of(file, "holds more text than any résumé");
        }
        parent.addText(text);
    }
}
