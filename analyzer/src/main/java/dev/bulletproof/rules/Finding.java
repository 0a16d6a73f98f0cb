package dev.bulletproof.rules;

import dev.bulletproof.model.Severity;
import dev.bulletproof.model.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A weakness that a rule found. The rule reports where and what; the engine stamps id and severity.
 *
 * @param id {@code f1}, {@code f2}, … in report order, unique in its résumé
 * @param rule the rule's id, such as {@code missing-metric}
 * @param severity as configured
 * @param bullets ids of the bullets it is about: one for a bullet rule, any number for a résumé rule
 * @param span in the text of the one bullet, absent for a finding over several
 * @param location where, in words, for a finding without bullets
 * @param message what is wrong, one line
 * @param advice what would mend it
 */
public record Finding(
        String id,
        String rule,
        Severity severity,
        List<String> bullets,
        @Nullable Span span,
        @Nullable String location,
        String message,
        Advice advice) {
    public Finding {
        bullets = List.copyOf(bullets);
    }
}
