package dev.bulletproof.read.pdf;

import dev.bulletproof.read.Limits;

/** Counts the steps that one file costs, so that hostile ones end. For one thread. */
final class Budget {

    /** Thrown when nothing is left. */
    static final class Exceeded extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Exceeded() {
            super("budget exceeded", null, false, false);
        }
    }

    /** Operators that an average page of a résumé takes, times a thousand. */
    private static final int STEPS_A_CHARACTER = 10;

    private long characters;
    private long steps;
    private final long deadline;

    Budget(Limits limits) {
        characters = limits.characters();
        steps = (long) limits.characters() * STEPS_A_CHARACTER;
        deadline = System.nanoTime() + limits.time().toNanos();
    }

    void character() {
        if (--characters < 0) {
            throw new Exceeded();
        }
    }

    /** Ends what has taken too long. */
    void checkTime() {
        if (System.nanoTime() - deadline > 0) {
            throw new Exceeded();
        }
    }

    /** Looks at the clock now and then only. */
    void step() {
        steps--;
        if (steps < 0) {
            throw new Exceeded();
        }
        if ((steps & 0xFFFF) == 0) {
            checkTime();
        }
    }
}
