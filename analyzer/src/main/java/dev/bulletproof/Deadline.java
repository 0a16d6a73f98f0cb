package dev.bulletproof;

import dev.bulletproof.read.Refusal;
import dev.bulletproof.read.UnreadableException;
import java.time.Duration;

/**
 * When a file has had its time. Looked at between bullets: what one bullet can cost is bounded by its length. Immutable.
 *
 * @param nanos by {@link System#nanoTime}
 * @param file that is judged
 */
record Deadline(long nanos, String file) {

    /** The end of a time that begins now. */
    static Deadline in(Duration time, String file) {
        return new Deadline(System.nanoTime() + time.toNanos(), file);
    }

    /** Gives a file up that takes too long. */
    void check() throws UnreadableException {
        if (System.nanoTime() - nanos > 0) {
            throw Refusal.TOO_SLOW.of(file, "takes more work to judge than any résumé does");
        }
    }
}
