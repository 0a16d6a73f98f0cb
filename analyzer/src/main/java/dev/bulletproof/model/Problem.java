package dev.bulletproof.model;

/**
 * Something that went wrong with a file, not with its author's writing.
 *
 * @param id stable, such as {@code no-text-layer}
 * @param severity {@code ERROR} when the file was not read, {@code WARNING} when part of it was
 * @param message what and where, one line
 * @param advice what to do about it, one line
 */
public record Problem(String id, Severity severity, String message, String advice) {
    /** The id of a problem that is the program's own. */
    public static final String FAULT = "fault";
}
