package dev.bulletproof.structure;

/**
 * What sets a heading off from other rows.
 *
 * @param size of the font, in half points
 * @param bold whether most of it is bold
 * @param caps whether all of it is capitals
 * @param level of the heading that the file declares, 0 for none
 */
record Look(long size, boolean bold, boolean caps, int level) {
    private static final double LARGER = 1.08;

    static Look of(Row row) {
        return new Look(
                Math.round(row.size() * 2), row.bold(), row.caps(), row.line().heading());
    }

    /** Whether it stands out from body text of that look. */
    boolean standsOutFrom(Look body) {
        return (level > 0 && level != body.level) || caps || (bold && !body.bold) || size > body.size * LARGER;
    }
}
