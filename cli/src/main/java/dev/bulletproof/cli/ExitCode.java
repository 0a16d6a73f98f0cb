package dev.bulletproof.cli;

/** How the process ends. Of several reasons the gravest wins. */
enum ExitCode {
    /** Nothing at or above {@code --fail-on}. */
    OK(0),
    /** Findings at or above {@code --fail-on}, or a score below {@code --min-score}. */
    FINDINGS(1),
    /** Some inputs were unreadable; the report is written. */
    UNREADABLE(3),
    /** Usage, configuration or a missing file. */
    USAGE(2),
    /** A fault of the program. */
    FAULT(70);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }

    /** The graver of the two: 70, 2, 3, 1, 0. */
    ExitCode or(ExitCode other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
