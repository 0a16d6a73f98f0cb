package dev.bulletproof.read;

import dev.bulletproof.model.Format;
import dev.bulletproof.model.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;

/**
 * Reads a résumé, whatever its format; what the file holds decides, not what it is called.
 *
 * <p>Safe for use by several threads. No exception but {@link UnreadableException} leaves it.
 */
public final class Reader {
    private final Limits limits;
    private final Map<Format, FormatReader> readers = new EnumMap<>(Format.class);

    /** A reader that spends at most {@code limits} on a file. */
    public Reader(Limits limits) {
        this.limits = limits;
        ServiceLoader.load(FormatReader.class, Reader.class.getClassLoader())
                .forEach(reader -> readers.put(reader.format(), reader));
    }

    /** Reads a file. */
    public Pages read(Path file) throws UnreadableException {
        return read(file.toString().replace('\\', '/'), file);
    }

    /** Reads a file that reports call by another name. */
    public Pages read(String name, Path file) throws UnreadableException {
        try {
            if (Files.isDirectory(file)) {
                throw Refusal.NOT_FOUND.of(name, "is a folder, not a file");
            }
            if (Files.size(file) > limits.bytes()) {
                throw Refusal.TOO_LARGE.of(name, "is larger than " + (limits.bytes() >> 20) + " MB");
            }
            return read(name, Files.readAllBytes(file));
        } catch (NoSuchFileException missing) {
            throw Refusal.NOT_FOUND.of(name, "does not exist");
        } catch (IOException failure) {
            throw Refusal.NOT_FOUND.of(name, "cannot be opened");
        }
    }

    /** Reads a file from its bytes; {@code name} is for messages, and tells Markdown from plain text. */
    public Pages read(String name, byte[] bytes) throws UnreadableException {
        if (bytes.length > limits.bytes()) {
            throw Refusal.TOO_LARGE.of(name, "is larger than " + (limits.bytes() >> 20) + " MB");
        }
        if (bytes.length == 0) {
            throw Refusal.EMPTY.of(name, "has no content");
        }
        Source source = new Source(name, format(name, bytes));
        FormatReader reader = readers.get(source.format());
        if (reader == null) {
            throw Refusal.NOT_THIS_FORMAT.of(
                    name,
                    "is of a format that cannot be read: " + source.format().id());
        }
        return guarded(reader, source, bytes);
    }

    /** A toolkit fed with a broken file may fail in any way: the user gets one clear line all the same. */
    private Pages guarded(FormatReader reader, Source source, byte[] bytes) throws UnreadableException {
        try {
            Pages pages = reader.read(source, bytes, limits);
            if (pages.lines().size() > limits.lines()) {
                throw Refusal.TOO_LARGE.of(source.path(), "holds more lines than any résumé");
            }
            return pages;
        } catch (RuntimeException | StackOverflowError failure) {
            throw Refusal.DAMAGED.of(source.path(), "is damaged");
        } catch (OutOfMemoryError failure) {
            throw Refusal.UNSAFE.of(source.path(), "needs more memory than any résumé does");
        }
    }

    private Format format(String name, byte[] bytes) throws UnreadableException {
        return switch (Signature.of(bytes)) {
            case PDF -> Format.PDF;
            case ZIP -> Archives.format(name, bytes, limits);
            case RTF -> throw Refusal.NOT_THIS_FORMAT.of(name, "is a Rich Text document (.rtf)");
            case JSON -> Format.JSON_RESUME;
            case TEXT -> text(name);
            case OLD_WORD -> throw Refusal.OLD_WORD.of(name, "is a Word 97-2003 document (.doc)");
            case ENCRYPTED_OFFICE -> throw Refusal.PASSWORD.of(name, "needs a password to be opened");
            case OLD_OFFICE -> throw Refusal.NOT_THIS_FORMAT.of(name, "is an Office file, but not a Word document");
            case HTML -> throw Refusal.NOT_THIS_FORMAT.of(name, "is a web page (HTML or XML)");
            case IMAGE -> throw Refusal.NOT_THIS_FORMAT.of(name, "is an image");
            case BINARY -> throw Refusal.NOT_THIS_FORMAT.of(name, "is neither a document nor text");
        };
    }

    /** Plain text under the name of a document is debris, such as a download that failed. */
    private static Format text(String name) throws UnreadableException {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".pdf") || lower.endsWith(".docx") || lower.endsWith(".odt")) {
            throw Refusal.NOT_THIS_FORMAT.of(name, "is plain text and not what its name says");
        }
        return lower.endsWith(".md") || lower.endsWith(".markdown") ? Format.MARKDOWN : Format.TEXT;
    }
}
