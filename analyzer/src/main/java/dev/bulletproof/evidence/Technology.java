package dev.bulletproof.evidence;

import dev.bulletproof.evidence.Gazetteer.Sort;
import dev.bulletproof.model.Span;

/** A technology found in a bullet. */
record Technology(Span span, Sort sort) {}
