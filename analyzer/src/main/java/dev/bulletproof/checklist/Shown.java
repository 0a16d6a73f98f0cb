package dev.bulletproof.checklist;

import java.util.Locale;

/** How well a résumé shows a signal. */
public enum Shown {
    STRONG,
    WEAK,
    NOT_SHOWN;

    /** The name used in reports. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
