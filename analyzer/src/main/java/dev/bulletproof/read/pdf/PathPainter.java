package dev.bulletproof.read.pdf;

import dev.bulletproof.model.Box;
import java.util.ArrayList;
import java.util.List;

/** Collects paths and paints each closed part as a shape of its own. Mutable, of one interpreter. */
final class PathPainter {
    private static final int MAX_PARTS = 10_000;

    /** Points of a rectangle, back at the first one. */
    private static final int RECTANGLE = 5;

    /** Lines that stray less than this, in points, are upright or level. */
    private static final double STRAIGHT = 0.5;

    private final Canvas canvas;
    private final List<Box> parts = new ArrayList<>();
    private double left;
    private double top;
    private double right;
    private double bottom;
    private boolean open;
    private double lastX;
    private double lastY;
    private int corners;
    private boolean slanted;

    PathPainter(Canvas canvas) {
        this.canvas = canvas;
    }

    void move(Transform ctm, double x, double y) {
        closePart();
        left = ctm.x(x, y);
        right = left;
        top = ctm.y(x, y);
        bottom = top;
        open = true;
        lastX = left;
        lastY = top;
        corners++;
    }

    void line(Transform ctm, double x, double y) {
        if (!open) {
            move(ctm, x, y);
            return;
        }
        double deviceX = ctm.x(x, y);
        double deviceY = ctm.y(x, y);
        left = Math.min(left, deviceX);
        right = Math.max(right, deviceX);
        top = Math.min(top, deviceY);
        bottom = Math.max(bottom, deviceY);
        slanted |= Math.abs(deviceX - lastX) > STRAIGHT && Math.abs(deviceY - lastY) > STRAIGHT;
        lastX = deviceX;
        lastY = deviceY;
        corners++;
    }

    void rectangle(Transform ctm, double x, double y, double width, double height) {
        move(ctm, x, y);
        line(ctm, x + width, y);
        line(ctm, x + width, y + height);
        line(ctm, x, y + height);
    }

    /** Paints what was collected. Only one plain rectangle surely covers all of the box round it. */
    void paint(int color) {
        closePart();
        boolean rectangle = parts.size() == 1 && !slanted && corners <= RECTANGLE;
        for (Box part : parts) {
            canvas.paint(new Shape(part, rectangle ? color : Color.UNKNOWN, false));
        }
        forget();
    }

    void image(Transform ctm) {
        rectangle(ctm, 0, 0, 1, 1);
        closePart();
        canvas.paint(new Shape(parts.remove(parts.size() - 1), Color.UNKNOWN, true));
        forget();
    }

    void forget() {
        open = false;
        parts.clear();
        corners = 0;
        slanted = false;
    }

    private void closePart() {
        if (open && parts.size() < MAX_PARTS) {
            parts.add(new Box(left, top, right, bottom));
        }
        open = false;
    }
}
