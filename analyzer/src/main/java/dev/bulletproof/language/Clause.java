package dev.bulletproof.language;

import dev.bulletproof.model.Span;

/**
 * A part of a bullet's sentence. The clauses of a bullet stand in order and do not overlap.
 *
 * @param kind what it does in the sentence
 * @param span where it stands, without the comma before it
 * @param verb index of its verb in {@link Parsed#tokens()}, -1 where it has none
 */
public record Clause(Kind kind, Span span, int verb) {

    /** What a clause does in the sentence. */
    public enum Kind {
        /** The first: "Moved the billing service to Kafka". */
        MAIN,
        /** A further finite verb: "and trained 14 engineers". */
        COORDINATED,
        /** A participle tail: ", reducing cost by 20%" or ", aligning stakeholders". */
        PARTICIPLE,
        /** What it was meant for: "to ensure compliance". */
        PURPOSE,
        /** How it was done: "by rewriting the parser", "using Go". */
        MEANS,
        /** "resulting in", "which led to". */
        RESULT,
        /** "that serves 3 million users". */
        RELATIVE,
        /** When, where or why: "after the merger", "while the shop stayed open". */
        CIRCUMSTANCE
    }
}
