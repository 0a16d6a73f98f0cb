package dev.bulletproof.rules;

import dev.bulletproof.model.Span;

/** What a finding asks for. Only an {@link Edit} changes words, so a rewriter cannot invent, by type. */
public sealed interface Advice {

    /**
     * A change that can be made from the text alone.
     *
     * @param kind which repair
     * @param span what it concerns
     */
    record Edit(Repair kind, Span span) implements Advice {}

    /**
     * Something only the author knows. It becomes a typed slot, or a question in words.
     *
     * @param asks what is missing
     */
    record Question(Missing asks) implements Advice {}

    /** The repairs a text allows by itself. */
    enum Repair {
        DROP_SOFT_OPENER,
        MAKE_FINITE,
        MAKE_ACTIVE,
        DROP_FIRST_PERSON,
        DROP_FILLER,
        DROP_QUANTIFIER,
        MEND_TENSE
    }

    /** What only the author knows. */
    enum Missing {
        VERB,
        METRIC,
        TECHNOLOGY,
        OUTCOME,
        COUNT,
        BASELINE,
        OWN_PART,
        OBJECT,
        CONSEQUENCE,
        PLACEHOLDER,
        SPLIT,
        OTHER
    }
}
