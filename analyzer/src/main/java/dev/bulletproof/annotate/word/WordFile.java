package dev.bulletproof.annotate.word;

import dev.bulletproof.annotate.note.RefusedException;
import dev.bulletproof.read.Archive;
import dev.bulletproof.read.Limits;
import dev.bulletproof.read.UnreadableException;
import dev.bulletproof.read.XmlParser;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The parts of one Word document while they are being changed. For one thread. */
final class WordFile {
    private final String name;
    private final byte[] bytes;
    private final Archive archive;
    private final Limits limits;
    private final Map<String, Part> open = new LinkedHashMap<>();
    private final Map<String, byte[]> added = new LinkedHashMap<>();

    WordFile(String name, byte[] bytes, Limits limits) throws UnreadableException {
        this.name = name;
        this.bytes = bytes;
        this.limits = limits;
        this.archive = Archive.open(name, bytes, limits);
    }

    String name() {
        return name;
    }

    byte[] original() {
        return bytes;
    }

    Limits limits() {
        return limits;
    }

    Set<String> names() {
        return archive.names();
    }

    /** A part to be read or changed; every change to it goes into the copy. */
    Optional<Part> part(String part) throws UnreadableException, RefusedException {
        if (!open.containsKey(part)) {
            Optional<byte[]> content = archive.part(part);
            if (content.isEmpty()) {
                return Optional.empty();
            }
            open.put(part, parsed(content.get()));
        }
        return Optional.of(open.get(part));
    }

    Part needed(String part) throws UnreadableException, RefusedException {
        return part(part).orElseThrow(() -> refused("lacks its part " + part));
    }

    void add(String part, byte[] content) {
        added.put(part, content);
    }

    /** The whole file with what has been changed and added. */
    byte[] copy() throws UnreadableException {
        Map<String, byte[]> changed = new LinkedHashMap<>();
        for (Map.Entry<String, Part> entry : open.entrySet()) {
            byte[] content = entry.getValue().bytes();
            if (!Arrays.equals(content, archive.part(entry.getKey()).orElse(new byte[0]))) {
                changed.put(entry.getKey(), content);
            }
        }
        changed.putAll(added);
        return changed.isEmpty() ? bytes : new ZipCopy(bytes).with(changed);
    }

    /** Only what is written back exactly as it was read can be changed without harm. */
    private Part parsed(byte[] content) throws UnreadableException, RefusedException {
        new XmlParser(name, limits).parse(content);
        Part parsed = Part.parse(content);
        if (!Arrays.equals(parsed.bytes(), content)) {
            throw refused("is written in an unusual encoding");
        }
        return parsed;
    }

    private RefusedException refused(String reason) {
        return new RefusedException(
                "not-writable",
                name + " " + reason + ", so that it cannot be reviewed in place",
                "Open it in Word or LibreOffice, save it as .docx and try again.");
    }
}
