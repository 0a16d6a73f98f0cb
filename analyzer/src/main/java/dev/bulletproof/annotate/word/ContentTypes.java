package dev.bulletproof.annotate.word;

import dev.bulletproof.annotate.note.RefusedException;
import dev.bulletproof.read.UnreadableException;
import java.util.LinkedHashMap;
import java.util.Map;

/** The list of what each part of a package is. */
final class ContentTypes {
    private static final String NAME = "[Content_Types].xml";

    private ContentTypes() {}

    /** Declares one more part. */
    static void add(WordFile file, String part, String type) throws UnreadableException, RefusedException {
        Tag root = file.needed(NAME).root();
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("PartName", "/" + part);
        attributes.put("ContentType", type);
        root.add(root.plainKin("Override", attributes));
    }
}
