package dev.bulletproof.read.pdf;

import java.util.List;

/** Moves along lines of text and prints glyphs on the canvas. Mutable, of one interpreter. */
final class TextPainter {
    private static final double THOUSANDTH = 0.001;
    private static final double MAX_MOVE = 1e6;
    private static final int INVISIBLE = 3;
    private static final int CLIP_ONLY = 7;
    private static final int FILL_AND_STROKE = 2;

    private final Canvas canvas;
    private final Budget budget;
    private Transform matrix = Transform.IDENTITY;
    private Transform lineMatrix = Transform.IDENTITY;

    TextPainter(Canvas canvas, Budget budget) {
        this.canvas = canvas;
        this.budget = budget;
    }

    void begin() {
        set(Transform.IDENTITY);
    }

    void set(Transform newMatrix) {
        matrix = newMatrix;
        lineMatrix = newMatrix;
    }

    void nextLine(double x, double y) {
        set(lineMatrix.afterMoving(x, y));
    }

    /** Strings, and numbers that move the pen back by thousandths of the font's size. */
    void show(List<?> parts, GraphicsState state, int content, boolean hiddenLayer) {
        for (Object part : parts) {
            if (part instanceof byte[] string) {
                show(string, state, content, hiddenLayer);
            } else if (part instanceof Double back) {
                advance(-back * THOUSANDTH * state.size * state.scale);
            }
        }
    }

    private void advance(double x) {
        if (Math.abs(x) < MAX_MOVE) {
            matrix = matrix.afterMoving(x, 0);
        }
    }

    private void show(byte[] string, GraphicsState state, int content, boolean hiddenLayer) {
        PdfFont font = state.font;
        int length;
        for (int at = 0; font != null && at < string.length; at += length) {
            budget.character();
            length = Math.min(font.codeLength(string, at), string.length - at);
            int code = code(string, at, length);
            double width = font.width(code) * state.size;
            paint(font.text(code), width * state.scale, font.face(), state, content, hiddenLayer);
            double word = length == 1 && code == ' ' ? state.wordSpacing : 0;
            advance((width + state.characterSpacing + word) * state.scale);
        }
    }

    private static int code(byte[] string, int at, int length) {
        int code = 0;
        for (int i = 0; i < length; i++) {
            code = (code << 8) | (string[at + i] & 0xFF);
        }
        return code;
    }

    private void paint(String text, double width, Face face, GraphicsState state, int content, boolean hiddenLayer) {
        Transform place = matrix.then(state.ctm);
        double x = place.x(0, state.rise);
        double y = place.y(0, state.rise);
        double endX = place.x(width, state.rise);
        double endY = place.y(width, state.rise);
        double size = Math.abs(state.size) * place.verticalScale();
        if (!place.isFinite() || !(size < MAX_MOVE)) {
            return;
        }
        int direction = direction(place, state.size);
        boolean heavy = state.renderMode == FILL_AND_STROKE;
        Glyph glyph = new Glyph(
                text,
                along(direction, x, y),
                along(direction, endX, endY),
                across(direction, x, y),
                size,
                face,
                heavy,
                content);
        if (hiddenLayer || state.transparent) {
            canvas.conceal(glyph);
        } else if (state.renderMode == INVISIBLE || state.renderMode == CLIP_ONLY) {
            canvas.printInvisibly(glyph);
        } else if (isUnseen(state, x + size / 4, y - size / 4)) {
            canvas.conceal(glyph);
        } else {
            canvas.print(glyph, direction, x, y);
        }
    }

    private boolean isUnseen(GraphicsState state, double x, double y) {
        return state.fill != Color.UNKNOWN && state.renderMode == 0 && Color.hides(canvas.ground(x, y), state.fill);
    }

    private static int direction(Transform place, double size) {
        double dx = place.a() * Math.signum(size);
        double dy = place.b() * Math.signum(size);
        if (Math.abs(dx) >= Math.abs(dy)) {
            return dx >= 0 ? 0 : 2;
        }
        return dy > 0 ? 1 : 3;
    }

    private double along(int direction, double x, double y) {
        return switch (direction) {
            case 1 -> y;
            case 2 -> canvas.width() - x;
            case 3 -> canvas.height() - y;
            default -> x;
        };
    }

    private double across(int direction, double x, double y) {
        return switch (direction) {
            case 1 -> canvas.width() - x;
            case 2 -> canvas.height() - y;
            case 3 -> x;
            default -> y;
        };
    }
}
