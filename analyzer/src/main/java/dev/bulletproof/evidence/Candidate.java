package dev.bulletproof.evidence;

import dev.bulletproof.language.Clause;
import dev.bulletproof.language.Clause.Kind;
import dev.bulletproof.language.Head.Tense;
import dev.bulletproof.language.Opener;
import dev.bulletproof.language.Parsed;
import dev.bulletproof.language.Sentence;
import dev.bulletproof.model.Span;
import java.util.Set;

/** A clause that may state a result, with what stands around it. */
record Candidate(Parsed parsed, Sentence s, Clause clause, Measures measures) {

    Span span() {
        return clause.span();
    }

    Kind kind() {
        return clause.kind();
    }

    /** Index of its first token. */
    int first() {
        return s.tokenAt(span().start());
    }

    /** Index of the token after it. */
    int end() {
        return s.tokenAt(span().end());
    }

    /** Index of its verb, -1 where it has none. */
    int verb() {
        return clause.verb();
    }

    /** The verb's lemma, empty where it has none. */
    String lemma() {
        return s.lemma(verb());
    }

    /** The same clause read by another of its verbs. */
    Candidate by(int verb) {
        return new Candidate(parsed, s, new Clause(clause.kind(), clause.span(), verb), measures);
    }

    boolean measured() {
        return measures.any(span());
    }

    /** Whether the bullet reports a past act. */
    boolean pastAct() {
        return parsed.head() != null && parsed.head().tense() == Tense.PAST;
    }

    /** Whether it is the main clause of a line that tells what one does and not what one did. */
    boolean duty() {
        boolean charged = parsed.opener() == Opener.SOFT
                && parsed.head() != null
                && parsed.head().tense() == Tense.GERUND;
        return kind() == Kind.MAIN && (charged || parsed.opener() == Opener.GERUND);
    }

    /** Whether one of these forms stands between the tokens. */
    boolean has(int from, int to, Set<String> forms) {
        for (int i = from; i < to; i++) {
            if (forms.contains(s.form(i))) {
                return true;
            }
        }
        return false;
    }
}
