package dev.bulletproof.read.pdf;

import dev.bulletproof.model.Box;
import java.util.ArrayList;
import java.util.List;

/** What has been painted on one page so far, in displayed coordinates. Mutable, for one thread. */
final class Canvas {

    /** Text smaller than this, in points, is not there to be read. */
    private static final double TINY = 1.5;

    /** Shapes larger than this, in points, mark no list item. */
    private static final double LARGEST_MARK = 24;

    /** In points: a level rule is at least so long and at most so thick. */
    private static final double SHORTEST_RULE = 60;

    private static final double THICKEST_RULE = 3;

    /** In points: the rules of a table are nearer to each other. */
    private static final double TABLE_ROW = 40;

    private static final int MAX_RULES = 500;
    private static final int MAX_SHAPES = 20_000;
    private static final int MAX_GROUNDS = 500;

    /** A painted area must be this large, in square points, to be the ground of text. */
    private static final double GROUND = 100;

    private final double width;
    private final double height;
    private final List<List<Glyph>> glyphs =
            List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    private final List<Glyph> invisible = new ArrayList<>();
    private final List<Glyph> concealed = new ArrayList<>();
    private final List<Shape> shapes = new ArrayList<>();
    private final List<Shape> grounds = new ArrayList<>();
    private final List<Box> rules = new ArrayList<>();
    private double imageArea;

    Canvas(double width, double height) {
        this.width = width;
        this.height = height;
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }

    void paint(Shape shape) {
        Box box = shape.box();
        if (box.width() * box.height() >= GROUND && grounds.size() < MAX_GROUNDS) {
            grounds.add(shape);
        }
        if (box.height() <= THICKEST_RULE && box.width() >= SHORTEST_RULE && rules.size() < MAX_RULES) {
            rules.add(box);
        }
        if (shape.image()) {
            imageArea += box.width() * box.height();
        }
        if (Math.max(box.width(), box.height()) < LARGEST_MARK && shapes.size() < MAX_SHAPES) {
            shapes.add(shape);
        }
    }

    /** The level rules that stand alone, such as those between sections; those of a table lie close to each other. */
    List<Box> rules() {
        return rules.stream()
                .filter(rule -> rules.stream().noneMatch(other -> isNextOfTable(rule, other)))
                .toList();
    }

    private static boolean isNextOfTable(Box rule, Box other) {
        double step = Math.abs(rule.top() - other.top());
        return step > THICKEST_RULE
                && step < TABLE_ROW
                && Math.min(rule.right(), other.right()) > Math.max(rule.left(), other.left());
    }

    /** The colour that a point has now. */
    int ground(double x, double y) {
        for (int i = grounds.size() - 1; i >= 0; i--) {
            Box box = grounds.get(i).box();
            if (x >= box.left() && x <= box.right() && y >= box.top() && y <= box.bottom()) {
                return grounds.get(i).image() ? Color.UNKNOWN : grounds.get(i).color();
            }
        }
        return Color.WHITE;
    }

    /** Text that the eye can see, unless it is too small or off the page. */
    void print(Glyph glyph, int direction, double x, double y) {
        boolean offPage = x < -1 || y < -1 || x > width + 1 || y > height + 1;
        if (offPage || glyph.size() < TINY) {
            concealed.add(glyph);
        } else {
            glyphs.get(direction).add(glyph);
        }
    }

    /** Text in the colour of its ground. */
    void conceal(Glyph glyph) {
        concealed.add(glyph);
    }

    /** Text drawn without ink, as text recognition lays it over a scan. */
    void printInvisibly(Glyph glyph) {
        invisible.add(glyph);
    }

    /** The direction most of its text runs in: 0 to the right, 1 down, 2 to the left, 3 up. */
    private int mainDirection() {
        int main = 0;
        for (int direction = 1; direction < glyphs.size(); direction++) {
            main = glyphs.get(direction).size() > glyphs.get(main).size() ? direction : main;
        }
        return main;
    }

    /**
     * Its text in the main direction, turned so that it runs to the right. Over a scan that is what text recognition
     * laid there.
     */
    List<Glyph> text() {
        return isRecognisedScan() ? invisible : glyphs.get(mainDirection());
    }

    /** A box of turned text where it is displayed. */
    Box shown(Box box) {
        return switch (mainDirection()) {
            case 1 -> new Box(width - box.bottom(), box.left(), width - box.top(), box.right());
            case 2 -> new Box(width - box.right(), height - box.bottom(), width - box.left(), height - box.top());
            case 3 -> new Box(box.top(), height - box.right(), box.bottom(), height - box.left());
            default -> box;
        };
    }

    /** Whether its text runs up or down the page, so that a reader turns it. */
    boolean isTurned() {
        return mainDirection() % 2 == 1;
    }

    private boolean isRecognisedScan() {
        return imageArea > width * height / 2
                && invisible.size() > 4L * glyphs.get(0).size();
    }

    /** Text that no reader sees. */
    List<Glyph> concealed() {
        List<Glyph> all = new ArrayList<>(concealed);
        if (!isRecognisedScan()) {
            all.addAll(invisible);
        }
        return all;
    }

    /** Paths and images small enough to be list marks, as displayed. */
    List<Shape> shapes() {
        return shapes;
    }

    /** Whether an image covers most of the page. */
    boolean isPicture() {
        return imageArea > width * height / 2;
    }
}
