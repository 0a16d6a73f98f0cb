package dev.bulletproof.cli;

import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** How far a batch is: one moving line on a terminal, a line now and then elsewhere. Not thread-safe. */
final class Progress {
    private static final long TERMINAL_PAUSE = TimeUnit.MILLISECONDS.toNanos(200);
    private static final long LOG_PAUSE = TimeUnit.SECONDS.toNanos(15);
    private static final int WIDTH = 30;

    private final Terminal terminal;
    private final boolean silent;
    private final int total;
    private final long begun = System.nanoTime();
    private long said = begun;
    private int done;

    Progress(Terminal terminal, boolean silent, int total) {
        this.terminal = terminal;
        this.silent = silent;
        this.total = total;
    }

    void step() {
        done++;
        long now = System.nanoTime();
        if (!silent && now - said > (terminal.interactive() ? TERMINAL_PAUSE : LOG_PAUSE)) {
            said = now;
            say(now);
        }
    }

    /** Clears the moving line. */
    void finish() {
        if (!silent && terminal.interactive()) {
            terminal.err().print("\r\u001b[K");
        }
    }

    private void say(long now) {
        double seconds = (now - begun) / 1e9;
        double rate = done / seconds;
        String figures = String.format(
                Locale.ROOT, "%d of %d · %.0f a second · %s left", done, total, rate, clock((total - done) / rate));
        if (terminal.interactive()) {
            int filled = WIDTH * done / total;
            terminal.err().print("\r\u001b[K" + "█".repeat(filled) + "░".repeat(WIDTH - filled) + " " + figures);
        } else {
            terminal.err().println("bulletproof: " + figures);
        }
        terminal.err().flush();
    }

    private static String clock(double seconds) {
        long left = Math.round(seconds);
        return String.format(Locale.ROOT, "%d:%02d", left / 60, left % 60);
    }
}
