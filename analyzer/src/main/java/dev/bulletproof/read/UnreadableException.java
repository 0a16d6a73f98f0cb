package dev.bulletproof.read;

import dev.bulletproof.model.Problem;

/** A file cannot be read; the only exception that leaves this stage. */
public final class UnreadableException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    /** The problem's message becomes this exception's. */
    public UnreadableException(Problem problem) {
        super(problem.message());
        this.problem = problem;
    }

    /** What to tell the user. */
    public Problem problem() {
        return problem;
    }
}
