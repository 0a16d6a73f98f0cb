package dev.bulletproof.read;

import dev.bulletproof.model.Format;
import dev.bulletproof.model.Source;

/**
 * Reads files of one format.
 *
 * <p>Implementations have a public constructor without parameters, are named in {@code META-INF/services} (so that
 * this package need not know the packages that know it), and are safe for use by several threads.
 */
public interface FormatReader {

    /** The format that this one reads. */
    Format format();

    /**
     * Reads a file that is known to begin like one of {@link #format()}.
     *
     * @param source the file, for messages
     * @param bytes all of it
     * @param limits what it may cost
     */
    Pages read(Source source, byte[] bytes, Limits limits) throws UnreadableException;
}
