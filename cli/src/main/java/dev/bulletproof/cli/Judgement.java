package dev.bulletproof.cli;

import dev.bulletproof.model.Severity;
import dev.bulletproof.report.Digest;
import dev.bulletproof.report.Review;
import dev.bulletproof.settings.FailOn;
import dev.bulletproof.settings.Settings;

/** What a review means for the exit code, the same in every format. */
final class Judgement {
    private Judgement() {}

    static ExitCode of(Digest digest, Settings settings) {
        if (digest.fault()) {
            return ExitCode.FAULT;
        }
        if (digest.status() == Review.Status.UNREADABLE) {
            return ExitCode.UNREADABLE;
        }
        boolean low = digest.tenths().isPresent() && digest.tenths().get() < settings.minScore() * 10;
        boolean fails = digest.worst().isPresent() && fails(digest.worst().get(), settings.failOn());
        return low || fails ? ExitCode.FINDINGS : ExitCode.OK;
    }

    private static boolean fails(Severity severity, FailOn failOn) {
        return switch (failOn) {
            case NEVER -> false;
            case ERROR -> severity == Severity.ERROR;
            case WARNING -> severity != Severity.SUGGESTION;
            case SUGGESTION -> true;
        };
    }
}
