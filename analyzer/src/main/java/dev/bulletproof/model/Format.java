package dev.bulletproof.model;

import java.util.Locale;

/** A file format that can be read. */
public enum Format {
    DOCX,
    PDF,
    TEXT,
    MARKDOWN,
    JSON_RESUME,
    ODT,
    RTF,
    /** The content is none of these. */
    UNKNOWN;

    /** The name used in reports: lower case, words joined by hyphens. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
