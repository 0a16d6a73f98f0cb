package dev.bulletproof.annotate;

/** What is written of a review. */
public enum Manner {
    /** Comments with tracked changes, or highlights. */
    REVIEW,
    /** A clean copy with the edits made. */
    ACCEPT,
    /** The annotations alone, in a file of their own. */
    EXPORT
}
