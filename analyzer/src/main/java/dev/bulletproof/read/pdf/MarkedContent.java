package dev.bulletproof.read.pdf;

import java.util.ArrayDeque;
import java.util.Deque;

/** The marked content that a stream is in: its number in the structure tree, and whether its layer is off. */
final class MarkedContent {
    static final int NONE = -1;
    private static final int MAX_DEPTH = 256;

    private record Level(int number, boolean hidden) {}

    private final Deque<Level> levels = new ArrayDeque<>();
    private int beyond;

    void begin(int number, boolean hidden) {
        if (levels.size() >= MAX_DEPTH) {
            beyond++;
            return;
        }
        levels.push(new Level(number == NONE ? number() : number, hidden || isHidden()));
    }

    void end() {
        if (beyond > 0) {
            beyond--;
        } else if (!levels.isEmpty()) {
            levels.pop();
        }
    }

    int number() {
        return levels.isEmpty() ? NONE : levels.peek().number();
    }

    boolean isHidden() {
        return !levels.isEmpty() && levels.peek().hidden();
    }
}
