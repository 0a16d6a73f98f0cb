package dev.bulletproof.checklist;

import dev.bulletproof.model.Severity;
import dev.bulletproof.rules.Advice;
import dev.bulletproof.rules.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The checklist's own findings: signals that are missing, or said without proof. */
final class SignalFindings {
    static final String MISSING = "missing-signal";
    static final String WEAK = "weak-signal";

    private SignalFindings() {}

    /** One finding for each signal that is not shown strongly, with ids counting on from {@code last}. */
    static List<Finding> of(List<SignalResult> signals, int last) {
        List<Finding> findings = new ArrayList<>();
        for (SignalResult signal : signals) {
            if (signal.shown() != Shown.STRONG) {
                findings.add(finding(signal, "f" + (last + findings.size() + 1)));
            }
        }
        return findings;
    }

    /** The rule that a signal which is not shown strongly breaks. */
    static String rule(SignalResult signal) {
        return signal.shown() == Shown.NOT_SHOWN ? MISSING : WEAK;
    }

    private static Finding finding(SignalResult signal, String id) {
        boolean missing = signal.shown() == Shown.NOT_SHOWN;
        return new Finding(
                id,
                rule(signal),
                missing ? Severity.WARNING : Severity.SUGGESTION,
                List.of(),
                null,
                signal.name(),
                missing ? "No bullet shows " + lower(signal.name()) + "." : weak(signal),
                new Advice.Question(Advice.Missing.OTHER));
    }

    private static String weak(SignalResult signal) {
        int count = signal.showings().size();
        String bullets = count == 1 ? "One bullet mentions " : count + " bullets mention ";
        return bullets + lower(signal.name())
                + ", but with too little proof: a number, a named technology or a result.";
    }

    private static String lower(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
