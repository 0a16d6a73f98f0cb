package dev.bulletproof.checklist;

import dev.bulletproof.evidence.BulletFacts;
import dev.bulletproof.settings.RolePack;
import dev.bulletproof.settings.RolePack.Cues;

/** Tells which bullets say something and do not deny it. Immutable; may be shared between threads. */
public final class CueFinder {
    private final CueMatcher matcher;
    private final RowReader rows;

    /** Looks for these cues, with the word classes of a role. */
    public CueFinder(Cues cues, RolePack role) {
        this.matcher = new CueMatcher(cues, role.lexicon());
        this.rows = new RowReader(role);
    }

    /** Whether the bullet says any of them. */
    public boolean says(BulletFacts facts) {
        return !matcher.find(rows.read(facts)).isEmpty();
    }
}
