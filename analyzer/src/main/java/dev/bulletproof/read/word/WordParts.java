package dev.bulletproof.read.word;

import dev.bulletproof.read.UnreadableException;
import dev.bulletproof.read.XmlElement;
import java.util.Optional;

/** The parts of a document in WordprocessingML, from a Word file or translated from another format. */
public interface WordParts {

    /** The name of the part that holds the body, without a leading slash. */
    String main();

    /** The part that holds the body. */
    XmlElement document() throws UnreadableException;

    /** The part of a type, such as {@code styles}, that the body refers to. */
    Optional<XmlElement> ofType(String type) throws UnreadableException;

    /** The name of the part that the body refers to by this id. */
    Optional<String> target(String id);

    /** A part by its name. */
    Optional<XmlElement> part(String name) throws UnreadableException;
}
