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
    private static final Set<Repair> OPENERS = EnumSet.of(Repair.DROP_SOFT_OPENER, Repair.MAKE_FINITE);

    static Asked by(List<Finding> findings) {
        Set<Repair> repairs = EnumSet.noneOf(Repair.class);
        Set<Missing> missing = EnumSet.noneOf(Missing.class);
        for (Finding finding : aboutOne(findings)) {
            if (finding.advice() instanceof Advice.Edit edit) {
                repairs.add(edit.kind());
            } else if (finding.advice() instanceof Advice.Question question) {
                missing.add(question.asks());
            }
        }
        if (missing.contains(Missing.OWN_PART)) {
            // "Was entrusted with opening" and "was tested by me" tell the author's part.
            repairs.addAll(EnumSet.of(Repair.DROP_FIRST_PERSON, Repair.MAKE_ACTIVE, Repair.DROP_SOFT_OPENER));
        }
        if (missing.contains(Missing.COUNT)) {
            repairs.add(Repair.DROP_QUANTIFIER);
        }
        if (repairs.contains(Repair.DROP_SOFT_OPENER)
                || repairs.contains(Repair.MAKE_FINITE)
                || missing.contains(Missing.VERB)) {
            // A weak opener is mended wherever the text holds the verb, whichever rule saw it.
            repairs.addAll(OPENERS);
        }
        return new Asked(repairs, missing);
    }

    /** A finding over several bullets asks nothing of any one of them. */
    private static List<Finding> aboutOne(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.bullets().size() == 1)
                .toList();
    }

    /** The repairs without one of them. */
    Set<Repair> repairsBut(Repair repair) {
        Set<Repair> rest = EnumSet.noneOf(Repair.class);
        rest.addAll(repairs);
        rest.remove(repair);
        return rest;
    }

    /** What is still missing once the opener is mended: neither the verb nor, with the pronoun gone, the author's part. */
    Set<Missing> opened() {
        Set<Missing> rest = EnumSet.noneOf(Missing.class);
        rest.addAll(missing);
        rest.remove(Missing.VERB);
        rest.remove(Missing.OWN_PART);
        return rest;
    }
}
