package dev.bulletproof.report;

import java.io.IOException;

/**
 * Writes one report over any number of files, in the order they are added, holding none of them in memory. Not
 * thread-safe.
 */
public interface ReportWriter extends AutoCloseable {

    /** Adds the review of the next file. */
    void add(Review review) throws IOException;

    /** Completes the report and closes its stream. */
    @Override
    void close() throws IOException;
}
