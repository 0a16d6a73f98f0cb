package dev.bulletproof.report;

/** Figures that are kept in whole tenths. */
final class Tenths {
    private Tenths() {}

    /** With one decimal: 415 is {@code 41.5}. */
    static String text(int tenths) {
        return tenths / 10 + "." + Math.abs(tenths % 10);
    }
}
