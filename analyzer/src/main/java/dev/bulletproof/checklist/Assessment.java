package dev.bulletproof.checklist;

import dev.bulletproof.rules.Finding;
import java.util.List;
import java.util.Optional;

/**
 * What the checklist has to say about a résumé.
 *
 * @param card the scorecard; absent where too little could be read to score
 * @param findings all that is to be reported: of those handed in what the configuration shows, then the checklist's own
 *     ({@code missing-signal}, {@code weak-signal}), their ids counting on
 */
public record Assessment(Optional<Scorecard> card, List<Finding> findings) {
    public Assessment {
        findings = List.copyOf(findings);
    }
}
