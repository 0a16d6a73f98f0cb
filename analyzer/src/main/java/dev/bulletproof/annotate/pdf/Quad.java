package dev.bulletproof.annotate.pdf;

import dev.bulletproof.model.Box;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * A stretch of a line in a page's own coordinates, which know nothing of cropping and turning.
 *
 * @param corners x and y of upper left, upper right, lower left and lower right as the page is displayed: the order
 *     that viewers expect, whatever the standard says
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared; PDFBox takes it as it is.
record Quad(float[] corners) {

    /** The stretch that a displayed box covers on a page. */
    static Quad of(Box box, PDPage page) {
        float[] corners = new float[8];
        put(corners, 0, box.left(), box.top(), page);
        put(corners, 2, box.right(), box.top(), page);
        put(corners, 4, box.left(), box.bottom(), page);
        put(corners, 6, box.right(), box.bottom(), page);
        return new Quad(corners);
    }

    private static void put(float[] corners, int at, double x, double y, PDPage page) {
        PDRectangle crop = page.getCropBox();
        double width = crop.getWidth();
        double height = crop.getHeight();
        int turns = Math.floorMod(page.getRotation() / 90, 4);
        double across = switch (turns) {
            case 1 -> y;
            case 2 -> width - x;
            case 3 -> width - y;
            default -> x;
        };
        double up = switch (turns) {
            case 1 -> x;
            case 2 -> y;
            case 3 -> height - x;
            default -> height - y;
        };
        corners[at] = (float) (crop.getLowerLeftX() + across);
        corners[at + 1] = (float) (crop.getLowerLeftY() + up);
    }

    /** The smallest upright rectangle round it. */
    PDRectangle bounds() {
        float left = Math.min(Math.min(corners[0], corners[2]), Math.min(corners[4], corners[6]));
        float right = Math.max(Math.max(corners[0], corners[2]), Math.max(corners[4], corners[6]));
        float bottom = Math.min(Math.min(corners[1], corners[3]), Math.min(corners[5], corners[7]));
        float top = Math.max(Math.max(corners[1], corners[3]), Math.max(corners[5], corners[7]));
        return new PDRectangle(left, bottom, right - left, top - bottom);
    }
}
