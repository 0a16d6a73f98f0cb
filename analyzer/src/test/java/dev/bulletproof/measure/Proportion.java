package dev.bulletproof.measure;

import java.util.Locale;

/** A share with its 95% interval after Wilson (1927). */
record Proportion(int hits, int of) {
    private static final double Z = 1.959964;

    double value() {
        return of == 0 ? Double.NaN : (double) hits / of;
    }

    double low() {
        return centre() - margin();
    }

    double high() {
        return centre() + margin();
    }

    private double centre() {
        return (hits + Z * Z / 2) / (of + Z * Z);
    }

    private double margin() {
        double n = of;
        return Z * Math.sqrt(hits * (n - hits) / n + Z * Z / 4) / (n + Z * Z);
    }

    @Override
    public String toString() {
        return of == 0
                ? "   –"
                : String.format(Locale.ROOT, "%.3f [%.2f–%.2f] (%d/%d)", value(), low(), high(), hits, of);
    }
}
