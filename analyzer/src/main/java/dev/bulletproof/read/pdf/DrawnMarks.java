package dev.bulletproof.read.pdf;

import dev.bulletproof.model.Box;
import java.util.List;

/** Finds list marks that are drawn: small, a dot or a dash, beside the small letters of a line. */
final class DrawnMarks {

    private static final double SMALLEST = 0.12;
    private static final double LARGEST = 0.75;
    private static final double REACH = 3.2;
    private static final double OFF_MIDDLE = 0.3;

    /** In sizes of the font: list items are farther apart, the dots of a dotted rule nearer. */
    private static final double DOTTED = 0.8;

    private static final double SAME_PLACE = 0.3;

    private DrawnMarks() {}

    static boolean isBeside(Piece piece, List<Shape> shapes) {
        return shapes.stream()
                .anyMatch(shape -> isMark(shape.box(), piece) && !isOfRule(shape.box(), shapes, piece.size()));
    }

    /** Whether it is one of the dots of a dotted upright rule. */
    private static boolean isOfRule(Box dot, List<Shape> shapes, double size) {
        return shapes.stream().map(Shape::box).anyMatch(other -> {
            double step = Math.abs(other.top() - dot.top());
            return Math.abs(other.left() - dot.left()) < SAME_PLACE
                    && Math.abs(other.height() - dot.height()) < SAME_PLACE
                    && step > SAME_PLACE
                    && step < DOTTED * size;
        });
    }

    private static boolean isMark(Box box, Piece piece) {
        double size = piece.size();
        double gap = piece.left() - box.right();
        double middle = (box.top() + box.bottom()) / 2;
        return gap > -0.1 * size
                && gap < REACH * size
                && Math.abs(middle - piece.middle()) < OFF_MIDDLE * size
                && (isDot(box, size) || isDash(box, size));
    }

    private static boolean isDot(Box box, double size) {
        return box.height() > SMALLEST * size
                && box.height() < LARGEST * size
                && box.width() > 0.6 * box.height()
                && box.width() < 1.7 * box.height();
    }

    private static boolean isDash(Box box, double size) {
        return box.height() <= SMALLEST * size && box.width() > 0.2 * size && box.width() < 1.1 * size;
    }
}
