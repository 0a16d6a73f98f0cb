package dev.bulletproof.language;

import java.util.Locale;

/** How a bullet opens. The label rules of each are in the class comment of the stage that tells them apart. */
public enum Opener {
    /** A finite verb of action. */
    STRONG,
    /** "Responsible for", "helped", "worked on" and the like. */
    SOFT,
    /** An -ing form or a bare "to" infinitive. */
    GERUND,
    /** A verbal noun, a role title, a trait, or a result stated first. */
    NOUN,
    /** I, we, my. */
    PRONOUN,
    /** A passive main clause. */
    PASSIVE;

    /** The name used in reports. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
