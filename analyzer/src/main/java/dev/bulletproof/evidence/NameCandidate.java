package dev.bulletproof.evidence;

import dev.bulletproof.model.Span;

/**
 * One or a few words that may name a technology.
 *
 * @param first index of the first token
 * @param last index of the last token, inclusive
 * @param bare the words alone
 * @param span the words and a version after them
 */
record NameCandidate(int first, int last, Span bare, Span span) {
    /** How many words it has. */
    int words() {
        return last - first + 1;
    }
}
