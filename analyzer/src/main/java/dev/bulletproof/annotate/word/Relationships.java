package dev.bulletproof.annotate.word;

import dev.bulletproof.annotate.note.RefusedException;
import dev.bulletproof.read.UnreadableException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Which parts a part refers to. */
final class Relationships {
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships/";

    private final String folder;
    private final Tag root;

    private Relationships(String folder, Tag root) {
        this.folder = folder;
        this.root = root;
    }

    /** Those of a part; of the package where the name is empty. */
    static Optional<Relationships> of(WordFile file, String part) throws UnreadableException, RefusedException {
        String folder = part.substring(0, part.lastIndexOf('/') + 1);
        String name = folder + "_rels/" + part.substring(folder.length()) + ".rels";
        return file.part(name).map(found -> new Relationships(folder, found.root()));
    }

    /** The name of the first part of a type, such as {@code comments}. */
    Optional<String> target(String type) {
        return root.tags()
                .filter(tag -> tag.attribute("Type")
                        .filter(value -> value.endsWith("/" + type))
                        .isPresent())
                .flatMap(tag -> tag.attribute("Target").stream())
                .map(target -> target.startsWith("/") ? target.substring(1) : folder + target)
                .findFirst();
    }

    /** Refers to one more part, which lies in the same folder. */
    void add(String type, String target) {
        boolean strict =
                root.tags().anyMatch(tag -> tag.attribute("Type").orElse("").startsWith(STRICT));
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("Id", freeId());
        attributes.put("Type", (strict ? STRICT : OFFICE) + type);
        attributes.put("Target", target);
        root.add(root.plainKin("Relationship", attributes));
    }

    private String freeId() {
        int number = 1;
        while (taken("rId" + number)) {
            number++;
        }
        return "rId" + number;
    }

    private boolean taken(String id) {
        return root.tags()
                .anyMatch(tag -> tag.attribute("Id").filter(id::equals).isPresent());
    }
}
