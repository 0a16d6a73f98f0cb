package dev.bulletproof.checklist;

import dev.bulletproof.rules.Finding;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * All that a score depends on.
 *
 * @param bullets of the résumé, in reading order
 * @param findings about content, by the default configuration, the checklist's own included
 * @param signals how many the role has
 */
record ScoreInput(List<Judged> bullets, List<Finding> findings, int signals) {
    ScoreInput {
        bullets = List.copyOf(bullets);
        findings = List.copyOf(findings);
    }

    Map<String, Judged> byId() {
        return bullets.stream().collect(Collectors.toMap(Judged::id, Function.identity()));
    }
}
