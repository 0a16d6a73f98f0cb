package dev.bulletproof.annotate.note;

import dev.bulletproof.model.Problem;
import dev.bulletproof.model.Severity;

/** A file can be read but not written back; nothing has been written. */
public final class RefusedException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    /**
     * @param id stable, such as {@code signed}
     * @param message what stands in the way, one line
     * @param advice what to do about it, one line
     */
    public RefusedException(String id, String message, String advice) {
        super(message);
        this.problem = new Problem(id, Severity.ERROR, message, advice);
    }

    /** What to tell the user. */
    public Problem problem() {
        return problem;
    }
}
