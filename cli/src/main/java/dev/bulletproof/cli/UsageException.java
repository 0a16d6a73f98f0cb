package dev.bulletproof.cli;

/** The user asked for something that cannot be done: one line on standard error and exit code 2. */
final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}
