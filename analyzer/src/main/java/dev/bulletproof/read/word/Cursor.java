package dev.bulletproof.read.word;

/** Where the next row goes. Belongs to one layout; not safe for use by several threads. */
final class Cursor {
    /** The sheet and its margins, in points. */
    record Sheet(double width, double height, double left, double top, double right, double bottom) {
        static final Sheet LETTER = new Sheet(612, 792, 72, 72, 72, 72);

        double textWidth() {
            return width - left - right;
        }
    }

    private final Sheet sheet;
    private final double left;
    private final double width;
    private int page;
    private double y;

    Cursor(Sheet sheet, double left, double width, int page, double y) {
        this.sheet = sheet;
        this.left = left;
        this.width = width;
        this.page = page;
        this.y = y;
    }

    /** A column beside or inside this one, beginning at the same height. */
    Cursor column(double columnLeft, double columnWidth) {
        return new Cursor(sheet, columnLeft, columnWidth, page, y);
    }

    /** Takes a row of this height and gives its top. */
    double row(double height) {
        if (y + height > sheet.height - sheet.bottom && y > sheet.top) {
            newPage();
        }
        double top = y;
        y += height;
        return top;
    }

    void space(double height) {
        y += height;
    }

    void newPage() {
        page++;
        y = sheet.top;
    }

    /** Goes on below the other, if that one got further. */
    void below(Cursor other) {
        if (other.page > page || (other.page == page && other.y > y)) {
            page = other.page;
            y = other.y;
        }
    }

    Sheet sheet() {
        return sheet;
    }

    double left() {
        return left;
    }

    double width() {
        return width;
    }

    int page() {
        return page;
    }

    double y() {
        return y;
    }
}
