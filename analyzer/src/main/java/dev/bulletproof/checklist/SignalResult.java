package dev.bulletproof.checklist;

import java.util.List;

/**
 * One signal of the role, looked for in one résumé.
 *
 * @param id such as {@code risk-management}
 * @param name as printed, such as "Risk management"
 * @param shown how well
 * @param bullets ids of the bullets that show it, strongest first
 * @param inView whether any of them falls inside the 15-second view
 */
public record SignalResult(String id, String name, Shown shown, List<String> bullets, boolean inView) {
    public SignalResult {
        bullets = List.copyOf(bullets);
    }
}
