package dev.bulletproof.checklist;

import java.util.List;

/**
 * One signal of the role, looked for in one résumé.
 *
 * @param id such as {@code risk-management}
 * @param name as printed, such as "Risk management"
 * @param shown how well
 * @param showings the bullets that show it and the words by which they do, strongest first
 * @param inView whether any of them falls inside the 15-second view
 */
public record SignalResult(String id, String name, Shown shown, List<Showing> showings, boolean inView) {
    public SignalResult {
        showings = List.copyOf(showings);
    }

    /** Ids of the bullets that show it, strongest first. */
    public List<String> bullets() {
        return showings.stream().map(Showing::bullet).toList();
    }
}
