package dev.bulletproof.report;

import dev.bulletproof.evidence.Verdict;
import dev.bulletproof.model.Severity;

/** Colours for a terminal, or none. */
final class Ink {
    private final boolean colorful;

    Ink(boolean colorful) {
        this.colorful = colorful;
    }

    String bold(String text) {
        return paint("1", text);
    }

    String faint(String text) {
        return paint("2", text);
    }

    String green(String text) {
        return paint("32", text);
    }

    String of(Severity severity, String text) {
        return switch (severity) {
            case ERROR -> paint("31;1", text);
            case WARNING -> paint("33", text);
            case SUGGESTION -> paint("36", text);
        };
    }

    String of(Verdict verdict, String text) {
        return switch (verdict) {
            case GENERIC -> paint("31;1", text);
            case MIXED -> paint("33", text);
            case SPECIFIC -> paint("32", text);
        };
    }

    private String paint(String code, String text) {
        return colorful ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}
