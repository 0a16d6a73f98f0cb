package dev.bulletproof.checklist;

import dev.bulletproof.rules.Finding;
import java.util.List;
import java.util.Optional;

/**
 * What the checklist has to say about a résumé.
 *
 * @param card the scorecard; absent where too little could be read to score
 * @param added findings of the checklist itself ({@code missing-signal}, {@code weak-signal}) as configured, their ids
 *     counting on from those that were handed in; to be appended to them
 */
public record Assessment(Optional<Scorecard> card, List<Finding> added) {
    public Assessment {
        added = List.copyOf(added);
    }
}
