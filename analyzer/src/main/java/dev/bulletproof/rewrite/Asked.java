package dev.bulletproof.rewrite;

import dev.bulletproof.rules.Advice;
import dev.bulletproof.rules.Advice.Missing;
import dev.bulletproof.rules.Advice.Repair;
import dev.bulletproof.rules.Finding;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What the findings about one bullet ask for.
 *
 * @param repairs that the text allows by itself
 * @param missing what only the author knows
 */
record Asked(Set<Repair> repairs, Set<Missing> missing) {

    static Asked by(List<Finding> findings) {
        Set<Repair> repairs = EnumSet.noneOf(Repair.class);
        Set<Missing> missing = EnumSet.noneOf(Missing.class);
        for (Finding finding : findings) {
            if (finding.advice() instanceof Advice.Edit edit) {
                repairs.add(edit.kind());
            } else if (finding.advice() instanceof Advice.Question question) {
                missing.add(question.asks());
            }
        }
        return new Asked(repairs, missing);
    }
}
