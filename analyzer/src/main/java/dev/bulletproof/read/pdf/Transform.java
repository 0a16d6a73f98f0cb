package dev.bulletproof.read.pdf;

/** An affine map of the plane as PDF writes it: x' = ax + cy + e, y' = bx + dy + f. */
record Transform(double a, double b, double c, double d, double e, double f) {

    static final Transform IDENTITY = new Transform(1, 0, 0, 1, 0, 0);

    static Transform moving(double x, double y) {
        return new Transform(1, 0, 0, 1, x, y);
    }

    /** First this one, then {@code next}. */
    Transform then(Transform next) {
        return new Transform(
                a * next.a + b * next.c,
                a * next.b + b * next.d,
                c * next.a + d * next.c,
                c * next.b + d * next.d,
                e * next.a + f * next.c + next.e,
                e * next.b + f * next.d + next.f);
    }

    /** Moves first, then does as this one does: asked for at every glyph. */
    Transform afterMoving(double x, double y) {
        return new Transform(a, b, c, d, x(x, y), y(x, y));
    }

    double x(double x, double y) {
        return a * x + c * y + e;
    }

    double y(double x, double y) {
        return b * x + d * y + f;
    }

    /** By how much lengths along the y axis grow. */
    double verticalScale() {
        return Math.hypot(c, d);
    }

    /** Whether all six numbers can be computed with. */
    boolean isFinite() {
        return Double.isFinite(a + b + c + d + e + f);
    }
}
