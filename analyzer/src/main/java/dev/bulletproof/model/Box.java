package dev.bulletproof.model;

/**
 * A rectangle on a page, in points (1/72 inch) from the page's top left corner as it is displayed, so after any page
 * rotation.
 */
public record Box(double left, double top, double right, double bottom) {

    /** Width in points. */
    public double width() {
        return right - left;
    }

    /** Height in points. */
    public double height() {
        return bottom - top;
    }

    /** The smallest box that holds both. */
    public Box union(Box other) {
        return new Box(
                Math.min(left, other.left),
                Math.min(top, other.top),
                Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }
}
