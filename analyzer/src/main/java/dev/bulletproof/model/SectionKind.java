package dev.bulletproof.model;

import java.util.Locale;

/** What a section of a résumé is about. */
public enum SectionKind {
    SUMMARY,
    EXPERIENCE,
    PROJECTS,
    VOLUNTEERING,
    LEADERSHIP,
    EDUCATION,
    SKILLS,
    CERTIFICATIONS,
    AWARDS,
    PUBLICATIONS,
    OTHER;

    /** The name used in reports. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
