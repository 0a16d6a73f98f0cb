package dev.bulletproof.rewrite;

import dev.bulletproof.language.Opener;

/** What a repair may know besides the words: how the bullet opened when it was parsed, and how verbs are written. */
record Scene(Opener opener, Style style) {}
