package dev.bulletproof.evidence;

import dev.bulletproof.model.Span;

/**
 * A number as it stands in the text, its unit included, before anything is known of what it counts.
 *
 * @param span number, currency sign, scale and attached unit
 * @param measured whether a currency, scale or unit says that it is an amount and no name or version
 * @param percent whether it is a share
 * @param hyphenated whether a hyphen and a noun follow, as in "14-person"
 */
record Quantity(Span span, boolean measured, boolean percent, boolean hyphenated) {}
