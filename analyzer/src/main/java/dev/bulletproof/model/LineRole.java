package dev.bulletproof.model;

/** What a line is to the reader of a résumé. */
public enum LineRole {
    NAME,
    CONTACT,
    HEADING,
    /** The job title, project or degree of an entry. */
    TITLE,
    ORGANIZATION,
    /** A line with nothing but dates or a place; dates beside a title belong to the title's line. */
    DATES,
    BULLET,
    OTHER
}
