package dev.bulletproof.rules;

import dev.bulletproof.model.Severity;

/**
 * What a rule says about itself.
 *
 * @param id such as {@code missing-metric}
 * @param title a short line
 * @param severity of its findings where nothing is configured
 * @param onGeneric of its findings on a bullet whose verdict is generic
 * @param onByDefault whether it runs where nothing is configured
 * @param minimal whether the preset {@code minimal} keeps it
 * @param over what it looks at
 * @param why it matters to the reader of a résumé
 * @param wrong an example that it finds fault with; over several bullets one a line
 * @param right the example mended
 */
public record RuleInfo(
        String id,
        String title,
        Severity severity,
        Severity onGeneric,
        boolean onByDefault,
        boolean minimal,
        Scope over,
        String why,
        String wrong,
        String right) {

    /** What a rule looks at. */
    public enum Scope {
        /** The text of one bullet. */
        BULLET,
        /** The bullets of an entry or of the résumé together. */
        RESUME,
        /** The file as a page or a container of text. */
        FILE
    }

    /** The heading of this rule on the rules page. */
    public String anchor() {
        return "docs/RULES.md#" + id;
    }
}
