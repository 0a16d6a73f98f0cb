package dev.bulletproof.language;

import dev.bulletproof.model.Span;

/**
 * A word or sign of a bullet.
 *
 * @param text as it stands
 * @param tag Penn Treebank part of speech, such as {@code VBD}
 * @param lemma lower case, in the spelling of the text
 * @param span where it stands in the bullet
 */
public record Token(String text, String tag, String lemma, Span span) {}
