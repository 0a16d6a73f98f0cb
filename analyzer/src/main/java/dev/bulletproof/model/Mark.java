package dev.bulletproof.model;

/** What shows a reader that a line is a bullet. */
public enum Mark {
    /** A list property of the file, such as Word's numbering or an HTML-like tag. */
    LIST,
    /** A typed character. */
    GLYPH,
    /** A number or letter. */
    NUMBER,
    /** A vector shape drawn beside the line. */
    DRAWN,
    /** Nothing but its place under an entry. */
    NONE
}
