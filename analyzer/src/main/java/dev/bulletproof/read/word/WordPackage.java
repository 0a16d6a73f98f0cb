package dev.bulletproof.read.word;

import dev.bulletproof.read.Archive;
import dev.bulletproof.read.Limits;
import dev.bulletproof.read.Refusal;
import dev.bulletproof.read.UnreadableException;
import dev.bulletproof.read.XmlElement;
import dev.bulletproof.read.XmlParser;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The parts of a Word document, and how they refer to each other. */
final class WordPackage implements WordParts {
    private final String file;
    private final Archive archive;
    private final XmlParser parser;
    private final String main;
    private final Map<String, Relationship> relationships;

    private record Relationship(String type, String target) {}

    WordPackage(String file, byte[] bytes, Limits limits) throws UnreadableException {
        this.file = file;
        this.archive = Archive.open(file, bytes, limits);
        this.parser = new XmlParser(file, limits);
        this.main = relationships("", "_rels/.rels").values().stream()
                .filter(relationship -> relationship.type.endsWith("/officeDocument"))
                .map(Relationship::target)
                .findFirst()
                .orElseThrow(() -> Refusal.NOT_THIS_FORMAT.of(file, "is an Office package without a main document"));
        this.relationships = relationships(folder(main), folder(main) + "_rels/" + leaf(main) + ".rels");
    }

    @Override
    public String main() {
        return main;
    }

    @Override
    public XmlElement document() throws UnreadableException {
        XmlElement document = part(main).orElseThrow(() -> Refusal.TRUNCATED.of(file, "lacks its main part, " + main));
        if (!document.is("document")) {
            throw Refusal.NOT_THIS_FORMAT.of(file, "is an Office file, but not a Word document");
        }
        return document;
    }

    @Override
    public Optional<XmlElement> ofType(String type) throws UnreadableException {
        Optional<String> target = relationships.values().stream()
                .filter(relationship -> relationship.type.endsWith("/" + type))
                .map(Relationship::target)
                .findFirst();
        return target.isEmpty() ? Optional.empty() : part(target.get());
    }

    @Override
    public Optional<String> target(String id) {
        return Optional.ofNullable(relationships.get(id)).map(Relationship::target);
    }

    @Override
    public Optional<XmlElement> part(String name) throws UnreadableException {
        Optional<byte[]> bytes = archive.part(name);
        return bytes.isEmpty() ? Optional.empty() : Optional.of(parser.parse(bytes.get()));
    }

    private Map<String, Relationship> relationships(String folder, String name) throws UnreadableException {
        Map<String, Relationship> found = new LinkedHashMap<>();
        Optional<XmlElement> part = part(name);
        if (part.isPresent()) {
            part.get()
                    .children("Relationship")
                    .filter(element ->
                            !element.attribute("TargetMode").orElse("").equals("External"))
                    .forEach(element -> found.put(
                            element.attribute("Id").orElse(""),
                            new Relationship(
                                    element.attribute("Type").orElse(""),
                                    resolved(folder, element.attribute("Target").orElse("")))));
        }
        return found;
    }

    private static String resolved(String folder, String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        return target.startsWith("../") ? resolved(folder(folder), target.substring(3)) : folder + target;
    }

    private static String folder(String name) {
        String path = name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
        return path.substring(0, path.lastIndexOf('/') + 1);
    }

    private static String leaf(String name) {
        return name.substring(name.lastIndexOf('/') + 1);
    }
}
