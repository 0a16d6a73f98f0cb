package dev.bulletproof.read.pdf;

import java.util.List;

/** Colours, as far as needed to tell text that cannot be seen: as 0xRRGGBB. */
final class Color {

    /** A pattern, an image, or a colour space that is not looked into. */
    static final int UNKNOWN = -1;

    static final int BLACK = 0;
    static final int WHITE = 0xFFFFFF;

    /** Differences up to this much in each channel are not seen: about 3%. */
    private static final int UNSEEN = 8;

    private Color() {}

    /** The colour that one, three or four components give in the device's spaces. */
    static int of(List<Object> operands) {
        double[] parts = operands.stream()
                .filter(Double.class::isInstance)
                .mapToDouble(part -> Math.max(0, Math.min(1, (Double) part)))
                .toArray();
        return switch (parts.length) {
            case 1 -> rgb(parts[0], parts[0], parts[0]);
            case 3 -> rgb(parts[0], parts[1], parts[2]);
            case 4 ->
                rgb((1 - parts[0]) * (1 - parts[3]), (1 - parts[1]) * (1 - parts[3]), (1 - parts[2]) * (1 - parts[3]));
            default -> UNKNOWN;
        };
    }

    private static int rgb(double red, double green, double blue) {
        return (channel(red) << 16) | (channel(green) << 8) | channel(blue);
    }

    private static int channel(double part) {
        return (int) Math.round(part * 255);
    }

    /** Whether text of one colour cannot be seen on ground of the other. */
    static boolean hides(int ground, int text) {
        return ground != UNKNOWN
                && text != UNKNOWN
                && near(ground >> 16, text >> 16)
                && near(ground >> 8, text >> 8)
                && near(ground, text);
    }

    private static boolean near(int one, int other) {
        return Math.abs((one & 0xFF) - (other & 0xFF)) <= UNSEEN;
    }
}
